import type { ZipEntry } from './zip-entry.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

const utf8 = new TextDecoder();
const byByte = new TextDecoder('latin1');

/**
 * The entries of a zip, read from the directory at its end (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16). null when there
 * is no whole directory, as in a file cut short or one of more than 4 GB (Zip64).
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true);
    const after = next + view.getUint16(at + 32, true);
    if (after > end) return null;
    entries.push(
      entryAt(view, at, bytes.subarray(at + entryLength, at + entryLength + nameLength)),
    );
    at = after;
  }
  return entries;
}

function entryAt(view: DataView, at: number, nameBytes: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const name = (flags & 0x0800 ? utf8 : byByte).decode(nameBytes).replaceAll('\\', '/');
  return {
    name,
    isFolder: name.endsWith('/'),
    isLocked: (flags & 1) === 1,
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
}

/** The end record is the last thing in the file but for a comment. */
function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
