import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '#app/server/listen.ts';
import { port } from '#app/server/port.ts';

test('a port that is taken is named in a sentence that says what to do', async () => {
  const first = await listen(createServer(), 0);
  const address = first.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(listen(createServer(), taken)).rejects.toThrow(
    `Port ${taken} is already in use. Stop the other program, or choose another port: PORT=${taken + 1} npm start`,
  );
  first.close();
});

test.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['0', 0],
])('PORT=%s listens on %i', (given, expected) => {
  expect(port(given)).toBe(expected);
});

test.each(['http', '80.5', '-1', '65536'])('PORT=%s is refused', (given) => {
  expect(() => port(given)).toThrow(RangeError);
});
