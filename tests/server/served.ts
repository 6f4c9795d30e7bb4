import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp } from '#app/server/create-app.ts';
import { listen } from '#app/server/listen.ts';
import { serverBuild } from '#tests/routes/server-build.ts';

export interface Served {
  readonly server: Server;
  get(path: string, init?: RequestInit): Promise<Response>;
}

/** The whole server on a free port, with `files` (path to content) as its built files. */
export async function served(files: Readonly<Record<string, string | Buffer>>): Promise<Served> {
  const directory = mkdtempSync(path.join(tmpdir(), 'evenlode-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const app = createApp({ files: directory, build: serverBuild, mode: 'production' });
  const server = await listen(createServer(app), 0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const { port } = address;
  return { server, get: (url, init) => fetch(`http://localhost:${port}${url}`, init) };
}
