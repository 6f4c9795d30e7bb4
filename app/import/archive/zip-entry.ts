/** One file of a zip, as the directory at its end lists it. */
export interface ZipEntry {
  /** With its folders, as "exports/people.csv". */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLocked: boolean;
  readonly method: 'stored' | 'deflated' | 'other';
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
}
