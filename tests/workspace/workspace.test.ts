import { afterEach, expect, test } from 'vitest';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import type { SourceFile } from '#app/import/import-report.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

let workspace: Workspace;
afterEach(() => workspace.forget());

function open(): Workspace {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01' });
  return workspace;
}

function file(name: string, text: string): SourceFile {
  const blob = new Blob([text]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

const header = 'referral_id,person_id,referred_on\n';
const count = () =>
  workspace.ask(
    async (database) => (await database.query('SELECT count(*) AS n FROM referrals')).rows[0]?.n,
  );

test('files add to each other, and a file of the same name replaces the earlier one', async () => {
  open();
  await workspace.importFiles([file('a.csv', `${header}R1,P1,2025-01-01\nR2,P2,2025-01-02\n`)]);
  await workspace.importFiles([file('b.csv', `${header}R3,P3,2025-02-01\n`)]);
  expect(await count()).toBe(3);
  await workspace.importFiles([file('a.csv', `${header}R1,P1,2025-01-01\n`)]);
  expect(await count()).toBe(2);
  expect(workspace.getState().project).toMatchObject({
    people: 2,
    tables: { referrals: 2 },
    referredFrom: '2025-01-01',
    referredTo: '2025-02-01',
  });
});

test('two files of one name in one drop are both kept', async () => {
  open();
  await workspace.importFiles([
    file('a.csv', `${header}R1,P1,2025-01-01\n`),
    file('a.csv', `${header}R2,P2,2025-01-02\n`),
  ]);
  expect(workspace.getState().project.files.map((report) => report.file)).toEqual([
    'a.csv',
    'a (2).csv',
  ]);
  expect(await count()).toBe(2);
});

test('a file that is taken out leaves nothing behind', async () => {
  open();
  await workspace.importFiles([
    file('a.csv', `${header}R1,P1,2025-01-01\n`),
    file('b.csv', `${header}R2,P2,2025-01-02\n`),
  ]);
  await workspace.removeFile('a.csv');
  expect(await count()).toBe(1);
  expect(workspace.getState().project.files).toHaveLength(1);
});

test('a stopped import takes the file in hand out again and keeps the ones before it', async () => {
  open();
  await workspace.importFiles([file('a.csv', `${header}R1,P1,2025-01-01\n`)]);
  const endless: SourceFile = {
    name: 'endless.csv',
    size: 1e9,
    stream: () => {
      let row = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          const text = Array.from(
            { length: 5000 },
            () => `X${(row += 1)},Y${row},2025-03-01\n`,
          ).join('');
          controller.enqueue(new TextEncoder().encode(row <= 5000 ? header + text : text));
        },
      });
    },
  };
  const running = workspace.importFiles([endless]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const asked = Date.now();
  workspace.stop();
  await running;
  expect(Date.now() - asked).toBeLessThan(3000);
  expect(workspace.getState().importing.state).toBe('stopped');
  expect(await count()).toBe(1);
}, 60_000);

test('rows left out are handed to every later question', async () => {
  open();
  await workspace.importFiles([file('a.csv', `${header}R1,P1,2025-01-01\n,P2,2025-01-02\n`)]);
  const context = await workspace.ask((_, given) => Promise.resolve(given));
  expect(context.leftOutAtImport).toEqual([{ file: 'a.csv', rows: 1 }]);
});

test('forgetting ends the engine and empties the project', async () => {
  open();
  await workspace.importFiles([file('a.csv', `${header}R1,P1,2025-01-01\n`)]);
  await workspace.forget();
  expect(workspace.getState().project.files).toEqual([]);
  expect(await count()).toBe(0);
});
