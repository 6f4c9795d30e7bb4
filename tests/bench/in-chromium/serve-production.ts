import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Serves the built product on a free port, building it first if it has to be; or takes the address that is given. */
export async function serveProduction(): Promise<{ address: string; stop: () => void }> {
  const given = process.env.EVENLODE_ADDRESS;
  if (given !== undefined) return { address: given, stop: () => undefined };
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const found = probe.address();
      probe.close(() => {
        if (typeof found === 'object' && found !== null) resolve(found.port);
        else reject(new Error('No free port'));
      });
    });
  });
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
    server.once('exit', (code) => reject(new Error(`npm start ended with ${String(code)}`)));
  });
  return {
    address,
    stop: () => {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    },
  };
}
