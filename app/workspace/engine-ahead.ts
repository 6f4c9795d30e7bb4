import { openBrowserDatabase } from '#app/database/browser-database.ts';
import type { Database } from '#app/database/database.ts';

let ahead: Promise<Database> | undefined;

/** Starts the engine before the workspace's own code is here: its download is the longest part. Never rejects. */
export async function startEngineAhead(): Promise<void> {
  ahead ??= openBrowserDatabase();
  await ahead.catch(() => undefined);
}

/** The engine that was started ahead, once; a new one when there is none. Throws EngineStartFailed. */
export function takeEngine(signal: AbortSignal): Promise<Database> {
  const taken = ahead;
  ahead = undefined;
  return taken ?? openBrowserDatabase({ signal });
}
