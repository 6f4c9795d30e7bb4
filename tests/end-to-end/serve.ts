import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** Starts the production build as the README says, on a free port, for all end-to-end tests. */
export default async function serve(project: TestProject): Promise<() => void> {
  const port = await freePort();
  const server = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /is ready: (http:\S+)/.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${output}`)));
  });
  project.provide('address', address);
  return () => {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port'));
      });
    });
  });
}
