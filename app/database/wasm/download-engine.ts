import { EngineStartFailed } from '../errors.ts';

/**
 * Fetches the engine's wasm from our own origin into a blob, because the worker's policy lets it reach
 * nothing else. `onBytes` is called as each piece arrives.
 */
export async function downloadEngine(
  url: string,
  onBytes: () => void,
  signal: AbortSignal,
): Promise<Blob> {
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      onBytes();
    }
    return new Blob(pieces, { type: 'application/wasm' });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const seen = error instanceof Error ? error.message : String(error);
    throw new EngineStartFailed(
      'download_failed',
      `its file could not be fetched (${seen})`,
      error,
    );
  }
}
