const units = ['bytes', 'KB', 'MB', 'GB'] as const;

/** A number of bytes as people read it: "512 MB". */
export function sizeInWords(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${Math.round(size * 10) / 10} ${units[unit] ?? ''}`;
}
