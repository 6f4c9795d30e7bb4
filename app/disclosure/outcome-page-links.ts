import { countId, type CountId, type Sum } from '#app/disclosure/counts.ts';
import { sameCounts } from '#app/disclosure/same-counts.ts';
import type { Figure } from '#app/results/figure.ts';
import type { BandMovesFigure, MissingInFullFigure } from '#app/results/outcome-figures.ts';
import type { Table } from '#app/results/table.ts';

type Of<K extends Figure['kind']> = Extract<Figure, { kind: K }>;

/** What a reader of the page knows besides its tables. */
export interface OutcomePage {
  /** Key of the scale, as a row of the figure at a glance has it. */
  readonly scale: string;
  /** Key of the characteristic by which the figures show groups; null: by none. */
  readonly by: string | null;
  /** Groups that are compared, as rows of the figure of who is missing in full ("sex|female"); null: other sides. */
  readonly sides: readonly [one: string | null, two: string | null] | null;
}

/**
 * The counts that readers can match between the figures of the outcomes page: the same whole, the same group, the same band
 * in several of them. For `linksBetween` of `releaseFigures`; links that the numbers do not bear out are left aside there.
 */
export function outcomePageLinks(
  figures: Readonly<Record<string, Figure>>,
  page: OutcomePage,
): Sum[] {
  const all = Object.values(figures);
  const of = <K extends Figure['kind']>(kind: K): Of<K> | undefined =>
    all.find((figure): figure is Of<K> => figure.kind === kind);
  const missing = of('missing_in_full');
  return [
    ...wholeLinks(of),
    ...bandLinks(of),
    ...groupLinks(of, missing, page.by),
    ...compareLinks(of('compare'), of('headline'), missing, page.sides),
    ...glanceLinks(of, page.scale),
  ];
}

type Find = <K extends Figure['kind']>(kind: K) => Of<K> | undefined;

function same(total: CountId, ...parts: readonly CountId[]): Sum {
  return { along: 'tables', total, parts };
}

/** Everyone with both scores, everyone eligible, and the three outcomes, wherever they stand. */
function wholeLinks(of: Find): Sum[] {
  const cards = of('headline')?.tables.cards;
  if (!cards) return [];
  const card = (column: string) => countId(cards.id, cards.rows[0]?.key ?? '', column);
  const at = (table: Table | undefined, row: string, column: string): CountId[] =>
    table ? [countId(table.id, row, column)] : [];
  const summary = of('before_after')?.tables.summary;
  const outcome = of('reliable_change')?.tables.outcome;
  const status = of('who_is_missing')?.tables.status;
  const shown = of('who_is_missing')?.tables.groups;
  const better = of('better_by_group')?.tables.groups;
  const full = of('missing_in_full')?.tables;
  const both = [
    ...at(summary, 'first', 'n'),
    ...at(summary, 'second', 'n'),
    ...at(of('average_change')?.tables.groups, 'all', 'n'),
    ...at(outcome, totalKey(outcome), 'n'),
    ...at(status, 'both', 'n'),
    ...at(shown, totalKey(shown), 'both'),
    ...at(better, 'all', 'n'),
    ...at(of('band_moves')?.tables.moves, 'all', 'n'),
    ...at(of('cannot_tell')?.tables.power, 'all', 'n'),
    ...at(of('how_large')?.tables.sizes, 'typical', 'n'),
    ...at(full?.groups, 'all', 'both'),
  ];
  const eligible = [
    ...at(status, totalKey(status), 'n'),
    ...at(shown, totalKey(shown), 'eligible'),
    ...at(full?.groups, 'all', 'eligible'),
  ];
  const outcomes = ['better', 'worse'].flatMap((key) =>
    [...at(outcome, key, 'n'), ...at(better, 'all', key), ...at(full?.bounds, 'observed', key)].map(
      (part) => same(card(key), part),
    ),
  );
  return [
    ...both.map((part) => same(card('n'), part)),
    ...eligible.map((part) => same(card('eligible'), part)),
    ...outcomes,
    ...at(better, 'all', 'same').flatMap((total) =>
      at(outcome, 'same', 'n').map((part) => same(total, part)),
    ),
    ...at(full?.baseline, 'all', 'n_first_only').flatMap((total) =>
      at(status, 'first_only', 'n').map((part) => same(total, part)),
    ),
  ];
}

function totalKey(table: Table | undefined): string {
  return table?.rows.find(({ role }) => role === 'total')?.key ?? '';
}

/** A band holds the same young people in every figure that counts it. */
function bandLinks(of: Find): Sum[] {
  const moves: BandMovesFigure | undefined = of('band_moves');
  const summary = of('before_after')?.tables.summary;
  const better = of('better_by_group')?.tables.groups;
  if (!moves) return [];
  const table = moves.tables.moves;
  return moves.scale.bands.flatMap(({ key }): Sum[] => [
    ...(summary
      ? [
          same(countId(table.id, key, 'n'), countId(summary.id, 'first', `band:${key}`)),
          same(countId(table.id, 'all', `to:${key}`), countId(summary.id, 'second', `band:${key}`)),
        ]
      : []),
    ...(better ? [same(countId(table.id, key, 'n'), countId(better.id, `start:${key}`, 'n'))] : []),
  ]);
}

/** The groups of the chosen characteristic: how many have both scores, and how many are eligible. */
function groupLinks(of: Find, missing: MissingInFullFigure | undefined, by: string | null): Sum[] {
  const change = of('average_change')?.tables.groups;
  const shown = of('who_is_missing')?.tables.groups;
  const better = of('better_by_group')?.tables.groups;
  if (!change) return [];
  const full = missing?.tables.groups;
  const groups = change.rows.filter(({ role }) => role === 'group').map(({ key }) => key);
  return [
    ...(better ? sameCounts(better, change, ['n']) : []),
    ...groups.flatMap((key): Sum[] => [
      ...(shown ? [same(countId(change.id, key, 'n'), countId(shown.id, key, 'both'))] : []),
      ...(full && by !== null
        ? [same(countId(change.id, key, 'n'), countId(full.id, `${by}|${key}`, 'both'))]
        : []),
      ...(full && shown && by !== null
        ? [same(countId(shown.id, key, 'eligible'), countId(full.id, `${by}|${key}`, 'eligible'))]
        : []),
    ]),
  ];
}

/** Two sides lie within the whole, may make it up between them, and may each be a group that is counted elsewhere. */
function compareLinks(
  compare: Of<'compare'> | undefined,
  headline: Of<'headline'> | undefined,
  missing: MissingInFullFigure | undefined,
  sides: OutcomePage['sides'],
): Sum[] {
  if (!compare || !headline) return [];
  const { cards } = headline.tables;
  const { sides: table } = compare.tables;
  const whole = cards.rows[0]?.key ?? '';
  const columns = ['n', 'eligible', 'better', 'worse'];
  const full = missing?.tables.groups;
  return columns.flatMap((column): Sum[] => {
    const total = countId(cards.id, whole, column);
    const [one, two] = [countId(table.id, 'one', column), countId(table.id, 'two', column)];
    const groups =
      full === undefined || (column !== 'n' && column !== 'eligible')
        ? []
        : [sides?.[0] ?? null, sides?.[1] ?? null].flatMap((row, at) =>
            row === null
              ? []
              : [
                  same(
                    at === 0 ? one : two,
                    countId(full.id, row, column === 'n' ? 'both' : 'eligible'),
                  ),
                ],
          );
    return [
      same(total, one, two),
      { ...same(total, one, two), rest: true },
      { ...same(total, one), rest: true },
      { ...same(total, two), rest: true },
      ...groups,
    ];
  });
}

/** The row of the scale in the figure of all measures, and goals that are counted twice. */
function glanceLinks(of: Find, scale: string): Sum[] {
  const glance = of('at_a_glance')?.tables.measures;
  const cards = of('headline')?.tables.cards;
  const goals = of('goals')?.tables.overview;
  if (!glance) return [];
  const whole = cards?.rows[0]?.key ?? '';
  return [
    ...(cards
      ? ['n', 'eligible', 'better'].map((column) =>
          same(countId(cards.id, whole, column), countId(glance.id, scale, column)),
        )
      : []),
    ...(goals
      ? [same(countId(goals.id, 'all', 'people_rated'), countId(glance.id, 'goals', 'n'))]
      : []),
  ];
}
