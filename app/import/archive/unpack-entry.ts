import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-entry.ts';

const localSignature = 0x04034b50;
const localLength = 30;
/** Unpacked, a piece is at most 1,032 times as large. */
const pieceSize = 16 * 1024;

/** Thrown when an entry of a zip is not what the directory says. */
export class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry';
}

/**
 * The content of one entry, unpacked piece by piece, so that one that grows beyond the size it states (a zip bomb) is
 * given up at once. `turn` lets other work run between pieces. Throws DamagedEntry, and whatever `turn` throws.
 */
export async function unpackEntry(
  zip: Uint8Array,
  entry: ZipEntry,
  turn: () => Promise<void>,
): Promise<Blob> {
  const packed = packedBytes(zip, entry);
  const pieces: BlobPart[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw new DamagedEntry('it is larger than the zip says');
    pieces.push(piece.slice());
  };
  try {
    await unpack(packed, entry, take, turn);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) {
      throw new DamagedEntry('it cannot be unpacked', { cause });
    }
    throw cause;
  }
  if (size !== entry.size) throw new DamagedEntry('it is shorter than the zip says');
  return new Blob(pieces);
}

async function unpack(
  packed: Uint8Array,
  { method }: ZipEntry,
  take: (piece: Uint8Array) => void,
  turn: () => Promise<void>,
): Promise<void> {
  if (method === 'stored') {
    take(packed);
    return;
  }
  const inflate = new Inflate(take);
  for (let at = 0; at < packed.length; at += pieceSize) {
    await turn();
    inflate.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
  }
}

/** Between its own header and the next stands the content of an entry. */
function packedBytes(zip: Uint8Array, { start, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (start + localLength > zip.length || view.getUint32(start, true) !== localSignature) {
    throw new DamagedEntry('its header is missing');
  }
  const names = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const from = start + localLength + names;
  if (from + compressedSize > zip.length) throw new DamagedEntry('it is cut short');
  return zip.subarray(from, from + compressedSize);
}
