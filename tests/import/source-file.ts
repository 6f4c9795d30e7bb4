import type { SourceFile } from '#app/import/import-report.ts';

/** A file held in memory. Text is written as UTF-8. */
export function sourceFile(name: string, ...content: readonly BlobPart[]): SourceFile {
  const blob = new Blob([...content]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

/** Bytes of a text in which every character is below U+0100, one byte each, as Windows-1252 writes £ and é. */
export function latinBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** UTF-16 with its byte order mark. */
export function utf16Bytes(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...text.split('').map((unit) => unit.charCodeAt(0))].forEach((unit, index) => {
    view.setUint16(2 * index, unit, isLittleEndian);
  });
  return new Uint8Array(view.buffer);
}
