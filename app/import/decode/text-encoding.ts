/** How the bytes of a file were read as text. `mixed`: some lines are UTF-8 and some Windows-1252, each read as what it is. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';
