import type { SourceFile } from '#app/import/import-report.ts';

/** The same files, each under a name of its own: the second "scores.csv" of one drop becomes "scores (2).csv". */
export function uniqueNames(files: readonly SourceFile[]): readonly SourceFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const name = freeName(file.name, taken);
    taken.add(name);
    return name === file.name ? file : renamed(file, name);
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let copy = 2;
  while (taken.has(`${stem} (${copy})${ending}`)) copy += 1;
  return `${stem} (${copy})${ending}`;
}

/** The same file under another name. */
export function renamed(file: SourceFile, name: string): SourceFile {
  return file instanceof Blob
    ? new File([file], name)
    : { name, size: file.size, stream: () => file.stream() };
}
