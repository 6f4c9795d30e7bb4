import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { Row } from '#app/results/table.ts';
import { countColumn, row, shareColumn, table } from '#tests/disclosure/make-table.ts';
import type { RandomRelease } from '#tests/disclosure/random-release.ts';

const steps = ['accepted', 'seen', 'took_up', 'completed', 'both', 'improved'];

/** As many young people in as many ways of grouping them as a page of comparisons has: groups by steps, with shares. */
export function pageRelease(characteristics: number, people: number): RandomRelease {
  const everyone = Array.from({ length: people }, (_, at) => reached(at));
  const tables = Array.from({ length: characteristics }, (_, at) => {
    const groups = 3 + ((at * 5) % 14);
    const groupOf = (person: number) => Math.floor(groups * even(person, at + 1) ** 2.5);
    const rows = Array.from({ length: groups }, (__, group) =>
      rowOf(
        `g${group}`,
        everyone.filter((___, person) => groupOf(person) === group),
        'group',
      ),
    );
    const counts = ['n', ...steps].map(countColumn);
    const shares = steps.map((step, index) =>
      shareColumn(`${step}_share`, step, steps[index - 1] ?? 'n'),
    );
    return table(`c${at}`, [...counts, ...shares], [...rows, rowOf('all', everyone, 'total')]);
  });
  const links = tables.slice(1).flatMap(({ id }) =>
    ['n', ...steps].map((column): Sum => ({
      along: 'tables',
      total: countId('c0', 'all', column),
      parts: [countId(id, 'all', column)],
    })),
  );
  return { tables, links };
}

function rowOf(key: string, people: readonly number[], role: Row['role']): Row {
  const counts = ['n', ...steps].map((step, at): [string, number] => [
    step,
    people.filter((reach) => reach >= at).length,
  ]);
  const values = counts.map(([, count]) => count);
  const shares = steps.flatMap((step, at): [string, number][] => {
    const [whole = 0, part = 0] = [values[at], values[at + 1]];
    return whole === 0 ? [] : [[`${step}_share`, part / whole]];
  });
  return row(key, Object.fromEntries([...counts, ...shares]), role);
}

/** How many steps a young person came. */
function reached(person: number): number {
  const at = even(person, 0);
  return Math.min(steps.length, Math.floor((1 - at ** 2) * (steps.length + 1.5)));
}

/** An even number from 0 to 1, alike on every computer. */
function even(person: number, about: number): number {
  const mixed = Math.imul(person * 31 + about * 7919 + 1, 0x9e3779b1) >>> 0;
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
  return ((again ^ (again >>> 13)) >>> 0) / 2 ** 32;
}
