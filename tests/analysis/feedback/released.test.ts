import { afterAll, beforeAll, expect, test } from 'vitest';
import { askFeedback } from '#app/analysis/feedback/ask-feedback.ts';
import { askPrinciples } from '#app/analysis/principles/ask-principles.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { audit } from '#app/disclosure/audit/audit.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import { figureCsv } from '#app/figures/files/figure-csv.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { noFeedbackQuestion } from '#app/results/feedback.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { openExample } from '../equity/example-scheme.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await openExample();
});

afterAll(() => workspace.forget());

async function figures(): Promise<readonly Figure[]> {
  return workspace.ask(async (database, context) => {
    const choices = await heldOutcomesChoices(database, context.measures);
    const result = await askFeedback(database, noFeedbackQuestion, choices, context);
    if (result.state !== 'answered') throw new Error(result.reason);
    const { responses, fft, questions, voice, actions } = result;
    const { figure } = await askPrinciples(database, choices, context);
    return [responses, ...fft, ...questions, voice, actions, figure].filter(
      (each) => each !== null,
    );
  });
}

/** Counts of people shown in the tables that are 1 to 7, which the policy hides. */
function smallCounts({ tables }: Figure): readonly string[] {
  return Object.values<Table>(tables).flatMap(({ columns, rows }) =>
    columns
      .filter(({ measure }) => measure.kind === 'count')
      .flatMap(({ key }) =>
        rows.flatMap((row) => {
          const cell = row.cells[key];
          return cell?.state === 'shown' && cell.value > 0 && cell.value <= 7
            ? [`${row.key} ${key} ${cell.value}`]
            : [];
        }),
      ),
  );
}

test('what leaves the feedback page and the principles holds no small count and withstands the attack', async () => {
  const exact = await figures();
  expect(exact.flatMap(smallCounts)).not.toEqual([]);
  const solver = await openSolver();
  const named = Object.fromEntries(exact.map((figure) => [figure.id, figure]));
  const { released, release } = releaseFigures(named, defaultPolicy, { solver });
  const values = Object.values(released).map(({ value }) => value);
  expect(values.flatMap(smallCounts)).toEqual([]);
  expect((await audit(release, solver)).state).not.toBe('refused');
  const commissioners = values.find(({ id }) => id.startsWith('feedback-questions-commissioner'));
  if (!commissioners) throw new Error('no figure');
  expect(figureWords(commissioners).finding).toBe(
    'There are too few answers from commissioners to show',
  );
  const actions = released['feedback-actions'];
  if (!actions) throw new Error('no figure');
  expect(actions.hiddenCells).toBe(0);
  expect(figureCsv(actions)).toContain('All actions,11');
});
