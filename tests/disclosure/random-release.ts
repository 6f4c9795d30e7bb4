import fc from 'fast-check';
import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { Table } from '#app/results/table.ts';
import { countColumn, meanColumn, row, shareColumn, table } from '#tests/disclosure/make-table.ts';

/** Tables that share young people, and what readers can match between them. */
export interface RandomRelease {
  readonly tables: readonly Table[];
  readonly links: readonly Sum[];
}

interface Person {
  readonly broad: number;
  readonly detailed: number;
  readonly sex: number;
  readonly accepted: boolean;
  readonly completed: boolean;
}

/** How large a release is, up to a size. Small ones come more often: they hide as much, and are attacked in less time. */
function sizes(most: { people: number; broads: number; details: number; sexes: number }) {
  return fc.record({
    people: fc.integer({ min: 12, max: most.people }),
    broads: fc.integer({ min: 1, max: most.broads }),
    details: fc.integer({ min: 1, max: most.details }),
    sexes: fc.integer({ min: 2, max: most.sexes }),
    skew: fc.double({ min: 1, max: 4, noNaN: true }),
    acceptance: fc.double({ min: 0.3, max: 1, noNaN: true }),
    addsUp: fc.boolean(),
    seed: fc.integer(),
  });
}

/**
 * Young people with a broad group, a detailed group within it, a sex and how far they came, told in three tables: by
 * detailed group, by broad group and by sex, each with its totals, two steps and a share. Groups are uneven, some rare.
 */
export const randomRelease: fc.Arbitrary<RandomRelease> = fc
  .oneof(
    { weight: 3, arbitrary: sizes({ people: 70, broads: 2, details: 2, sexes: 2 }) },
    { weight: 1, arbitrary: sizes({ people: 260, broads: 3, details: 4, sexes: 4 }) },
  )
  .map(({ people, broads, details, sexes, skew, acceptance, addsUp, seed }) => {
    const random = randomNumbers(seed);
    const pick = (from: number) => Math.min(from - 1, Math.floor(random() ** skew * from));
    const everyone = Array.from({ length: people }, (): Person => {
      const broad = pick(broads);
      const accepted = random() < acceptance;
      return {
        broad,
        detailed: broad * details + pick(details),
        sex: pick(sexes),
        accepted,
        completed: accepted && random() < acceptance,
      };
    });
    return releaseOf(everyone, { broads, details, sexes, addsUp });
  });

function releaseOf(
  everyone: readonly Person[],
  {
    broads,
    details,
    sexes,
    addsUp,
  }: { broads: number; details: number; sexes: number; addsUp: boolean },
): RandomRelease {
  const tables = [
    tableOf('detailed', everyone, ({ detailed }) => detailed, broads * details, true),
    tableOf('broad', everyone, ({ broad }) => broad, broads, true),
    tableOf('sex', everyone, ({ sex }) => sex, sexes, addsUp),
  ];
  const nested = Array.from({ length: broads }, (_, broad) =>
    columns.map((column): Sum => ({
      along: 'tables',
      total: countId('broad', `g${broad}`, column),
      parts: Array.from({ length: details }, (__, at) =>
        countId('detailed', `g${broad * details + at}`, column),
      ),
    })),
  );
  const same = ['detailed', 'sex'].flatMap((id) =>
    columns.map((column): Sum => ({
      along: 'tables',
      total: countId('broad', 'all', column),
      parts: [countId(id, 'all', column)],
    })),
  );
  return { tables, links: [...nested.flat(), ...same] };
}

const columns = ['n', 'accepted', 'completed'];

function tableOf(
  id: string,
  everyone: readonly Person[],
  groupOf: (person: Person) => number,
  groups: number,
  addsUp: boolean,
): Table {
  const rowOf = (key: string, people: readonly Person[], role: 'group' | 'total') => {
    const n = people.length;
    const accepted = people.filter((person) => person.accepted).length;
    const completed = people.filter((person) => person.completed).length;
    const share = n === 0 ? {} : { share: accepted / n, mean: 1 };
    return row(key, { n, accepted, completed, ...share }, role);
  };
  const groupRows = Array.from({ length: groups }, (_, group) =>
    rowOf(
      `g${group}`,
      everyone.filter((person) => groupOf(person) === group),
      'group',
    ),
  );
  const share = shareColumn('share', 'accepted', 'n');
  const within = shareColumn('within', 'completed', 'accepted');
  return table(
    id,
    [...columns.map(countColumn), share, within, meanColumn('mean', 'n')],
    [...groupRows, rowOf('all', everyone, 'total')],
    [],
    addsUp,
  );
}

/** A small generator of even numbers from 0 to 1, alike on every computer. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
