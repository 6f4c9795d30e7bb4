import type { Sum } from '#app/disclosure/counts.ts';
import { nothingLeft, type LeftBefore } from '#app/disclosure/left-before.ts';
import { linksOf } from '#app/disclosure/links.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { protectExclusions } from '#app/disclosure/protect-exclusions.ts';
import { protect, type Release } from '#app/disclosure/protect.ts';
import { releasedValue } from '#app/disclosure/released-value.ts';
import { scopeFigure } from '#app/disclosure/scope-figure.ts';
import type { LinearSolver } from '#app/disclosure/solver/solver.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import type { Table } from '#app/results/table.ts';

/** Figures as they may leave, under the names they were given, and the one release that they are, for audit and ledger. */
export interface ReleasedFigures<F extends Readonly<Record<string, Figure>>> {
  readonly released: { readonly [Name in keyof F]: Released<F[Name]> };
  readonly release: Release;
}

/**
 * Figures that may leave together, as those of one page do: the tables of all of them are protected as one release, so that
 * no figure gives away what another hides. In the release the tables have the ids `<figure name>/<table id>`.
 *
 * @param linksBetween counts of different figures that add up to one another, given the figures with those table ids
 * @param before what left earlier about the same young people by the same rule (`leftBeforeIn`)
 */
export function releaseFigures<F extends Readonly<Record<string, Figure>>>(
  figures: F,
  policy: DisclosurePolicy,
  {
    solver,
    linksBetween = () => [],
    before = nothingLeft,
  }: {
    readonly solver: LinearSolver | null;
    readonly linksBetween?: (scoped: F) => readonly Sum[];
    readonly before?: LeftBefore;
  },
): ReleasedFigures<F> {
  const scoped = mapValues(figures, (figure, name) => scopeFigure(figure, name));
  const all: readonly Figure[] = Object.values(scoped);
  const tables = all.flatMap((figure) => namedTables(figure).map(([, table]) => table));
  const links = [...all.flatMap(linksOf), ...linksBetween(scoped)];
  const release = protect(tables, policy, links, solver, before);
  const byId = new Map(release.tables.map((table) => [table.id, table]));
  const released = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, releaseOne(figure, name)]),
  ) as { [Name in keyof F]: Released<F[Name]> };
  return { released, release };

  function releaseOne(figure: Figure, name: string): Released<Figure> {
    const own = namedTables(figure).map(([key, { id, columns }]): [string, Table] => {
      const table = byId.get(`${name}/${id}`);
      if (!table) throw new Error(`no protected table came back for ${id}`);
      return [key, { ...table, id, columns }];
    });
    const exclusions = protectExclusions(figure.method.exclusions, policy);
    const hidden =
      own.reduce((sum, [, table]) => sum + countHidden(table), 0) +
      exclusions.filter(({ n }) => n === null).length;
    const value = {
      ...figure,
      tables: Object.fromEntries(own),
      method: { ...figure.method, exclusions },
    };
    return releasedValue(value as Figure, release.policy, hidden);
  }
}

function mapValues<F extends Readonly<Record<string, Figure>>>(
  figures: F,
  map: (figure: Figure, name: string) => Figure,
): F {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, map(figure, name)]),
  ) as F;
}

function namedTables({ tables }: Figure): [string, Table][] {
  return Object.entries(tables);
}

function countHidden({ rows }: Table): number {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  return cells.filter(({ state }) => state === 'suppressed').length;
}
