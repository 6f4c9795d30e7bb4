/** The files in a drop, those inside dropped folders included, in the order they were dropped. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry | File | null): Promise<readonly File[]> {
  if (entry === null) return [];
  if (entry instanceof File) return [entry];
  if (isFile(entry))
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (isDirectory(entry)) return directoryFiles(entry.createReader());
  return [];
}

/** A reader gives at most a hundred entries at a time, and none when it has come to the end. */
async function directoryFiles(reader: FileSystemDirectoryReader): Promise<readonly File[]> {
  const files: File[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (entries.length === 0) return files;
    for (const entry of entries) files.push(...(await filesIn(entry)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
