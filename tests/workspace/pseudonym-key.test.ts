import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { identifier, sql } from '#app/database/sql.ts';
import { ledgerText } from '#app/disclosure/ledger/ledger-file.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import { checkQuery } from '#app/explore/check-query.ts';
import { receiptOf } from '#app/explore/export/receipt.ts';
import { replicationPack } from '#app/explore/export/replication-pack.ts';
import { mendedAll } from '#app/explore/output-check/mend.ts';
import { releaseAnswer } from '#app/explore/output-check/release-answer.ts';
import { importPlanned } from '#app/import/import-planned.ts';
import { recipeText } from '#app/import/recipe/recipe-text.ts';
import { surveyFiles } from '#app/import/survey-files.ts';
import { answerEverything } from '#app/workspace/answer-everything.ts';
import { createWorkspace } from '#app/workspace/create-workspace.ts';
import { openNodeResearch } from '#app/workspace/research/node-research.ts';
import { packScripts } from '#app/workspace/research/pack-scripts.ts';
import { researchFiles } from '#app/workspace/research/research-files.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { exactFigures } from '../report/report-figures.ts';
import { formsIn } from '../identifiers/key-forms.ts';
import { sourceFile } from '../import/source-file.ts';

const never = new AbortController().signal;

/** The keys of 32 bytes that are drawn while the test runs: the project's, and Explore's. */
function watchKeys(): readonly Uint8Array[] {
  const keys: Uint8Array[] = [];
  const draw = crypto.getRandomValues.bind(crypto);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((room) => {
    const drawn = draw(room);
    if (drawn instanceof Uint8Array && drawn.length === 32) keys.push(drawn.slice());
    return drawn;
  });
  return keys;
}

/** Numbers with the check digit of NHS numbers, worked out by the published modulus 11 rule. */
function nhsNumbers(count: number): readonly string[] {
  const numbers: string[] = [];
  for (let stem = 401_023_210; numbers.length < count; stem += 7) {
    const sum = Array.from(String(stem), Number).reduce(
      (total, digit, place) => total + digit * (10 - place),
      0,
    );
    const check = 11 - (sum % 11);
    if (check !== 10) numbers.push(`${stem}${check === 11 ? 0 : check}`);
  }
  return numbers;
}

const numbers = nhsNumbers(40);
const people = `NHS number,sex,consent_to_research\n${numbers.map((each) => `${each},F,Yes\n`).join('')}`;
const referrals = `referral_id,NHS number,referred_on\n${numbers
  .map((each, at) => `R${at},${each},2025-0${(at % 9) + 1}-14\n`)
  .join('')}`;

let kept: string | null = null;
let workspace: Workspace;
afterEach(async () => {
  vi.restoreAllMocks();
  await workspace.forget();
});

function open(): Workspace {
  workspace = createWorkspace({
    openDatabase: () => openNodeDatabase(),
    surveyFiles,
    importPlanned,
    openQuestions: 'ask',
    device: {
      read: () => kept,
      write: (text) => (kept = text),
      remove: () => (kept = null),
    },
    measuresDevice: null,
    exampleFiles: () => Promise.resolve([]),
    exampleRatings: () => Promise.resolve({ now: '', earlier: '' }),
    today: () => '2026-04-01',
  });
  return workspace;
}

async function importWithPseudonyms(): Promise<void> {
  await workspace.importFiles([
    sourceFile('people.csv', people),
    sourceFile('referrals.csv', referrals),
  ]);
  for (const { name, questions } of workspace.getState().files) {
    for (const question of questions) {
      if (question.kind !== 'identifier') continue;
      const use = question.options.find(
        (each) => 'protection' in each && each.protection.kind === 'pseudonym',
      );
      if (use) workspace.answer(name, question, { kind: 'identifier', use });
    }
  }
  await workspace.continueImport();
}

/** Everything that the project writes down, by where. Figures and the report are made of `results` alone. */
async function everythingWritten(): Promise<Readonly<Record<string, string>>> {
  workspace.rememberRecipes(true);
  const recipe = workspace.saveRecipe('Quarterly');
  const { release } = releaseFigures(exactFigures(), defaultPolicy, { solver: null });
  workspace.addToLedger(release, {});
  const tables = await workspace.ask(async (database) => {
    const { rows } = await database.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'main'",
    );
    const contents = [];
    for (const { name } of rows)
      contents.push((await database.query(sql`SELECT * FROM ${identifier(String(name))}`)).rows);
    return contents;
  });
  const bench = await openNodeResearch(workspace);
  const query = 'SELECT count(DISTINCT person_id) AS young_people FROM episodes';
  const checked = mendedAll(
    await checkQuery(bench, query, await bench.run(query, never), {
      policy: defaultPolicy,
      earlier: [],
      signal: never,
    }),
  );
  const answer = releaseAnswer(checked);
  const receipt = receiptOf(answer, { name: 'Count', sql: query, mends: [], copy: bench.copy });
  const scripts = packScripts(workspace.getState());
  const pack = replicationPack(answer, receipt, '2026-04-01T10:00:00Z', scripts);
  const outside = await researchFiles(bench, { sql: query, tables: true });
  await bench.close();
  return {
    recipe: recipeText(recipe),
    device: kept ?? '',
    state: JSON.stringify(workspace.getState()),
    tables: JSON.stringify(tables),
    results: JSON.stringify(await answerEverything(workspace)),
    ledger: ledgerText(workspace.getState().ledger),
    pack: Object.values(unzipSync(pack))
      .map((each) => strFromU8(each))
      .join('\n'),
    outside: Object.values(outside).join('\n'),
  };
}

test('the key of pseudonyms is in nothing that a project writes down', async () => {
  const keys = watchKeys();
  open();
  await importWithPseudonyms();
  const written = await everythingWritten();
  expect(keys.length).toBeGreaterThanOrEqual(2);
  expect(written.tables).toMatch(/"person_id":"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"/);
  for (const [where, text] of Object.entries(written)) {
    expect(text.length, where).toBeGreaterThan(20);
    for (const key of keys) expect([where, ...formsIn(text, key)]).toEqual([where]);
  }
}, 120_000);

test('the test would find a key in whatever form it were written', () => {
  const keys = watchKeys();
  open();
  const [key = new Uint8Array()] = keys;
  expect(key).toHaveLength(32);
  const bytes = Buffer.from(key);
  expect(formsIn(bytes.toString('hex').toUpperCase(), key)).toEqual(['hex']);
  expect(formsIn(`"key": "${bytes.toString('base64')}"`, key)).toContain('base64');
  expect(formsIn(bytes.toString('base64url'), key)).toContain('base64url');
  expect(formsIn(JSON.stringify([...key], null, 2), key)).toEqual(['list']);
  expect(formsIn(JSON.stringify({ key }), key)).toEqual(['object']);
  expect(formsIn(bytes.toString('latin1'), key)).toContain('letters');
});

test('a project that is forgotten begins again with another key', async () => {
  open();
  const ids = async () => {
    await importWithPseudonyms();
    return workspace.ask(
      async (database) =>
        (await database.query('SELECT person_id FROM people ORDER BY source_row')).rows,
    );
  };
  const before = await ids();
  expect(before).toHaveLength(numbers.length);
  await workspace.forget();
  const after = await ids();
  expect(after).toHaveLength(numbers.length);
  const seen = new Set(before.map(({ person_id }) => person_id));
  expect(after.some(({ person_id }) => seen.has(person_id))).toBe(false);
}, 60_000);
