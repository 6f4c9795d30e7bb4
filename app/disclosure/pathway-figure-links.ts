import { countId, type Sum } from '#app/disclosure/counts.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import type { Table } from '#app/results/table.ts';

/** The counts that readers can match between the tables of one figure of the pathway page, and between rows that follow on each other. */
export function pathwayFigureLinks(figure: PathwayFigure): Sum[] {
  switch (figure.kind) {
    case 'pathway_steps':
      return stepLinks(figure.tables.steps);
    case 'pathway_waits': {
      const { overview, groups, bands } = figure.tables;
      return [
        ...['n', 'of', 'seen'].map((column) =>
          same([groups, 'all', column], [overview, figure.step, column]),
        ),
        same([bands, 'all', 'n'], [groups, 'all', 'n']),
      ];
    }
    case 'pathway_sources': {
      const { sources, routes } = figure.tables;
      return ['n', 'decided', 'accepted'].map((column) =>
        same([sources, 'all', column], [routes, 'all', column]),
      );
    }
    case 'pathway_reasons': {
      const { reasons, recorded } = figure.tables;
      return [same([reasons, 'all', 'n'], [recorded, 'all', 'n'])];
    }
    case 'pathway_not_accepted': {
      const { reasons, signposted } = figure.tables;
      return [same([reasons, 'all', 'n'], [signposted, 'all', 'n'])];
    }
    case 'pathway_months':
      return yearLinks(figure.tables.months, figure.tables.years, figure.partMonth);
    case 'pathway_contacts': {
      const { attendance, means, places } = figure.tables;
      return [
        same([attendance, 'all', 'n'], [means, 'all', 'n']),
        same([attendance, 'all', 'n'], [places, 'all', 'n']),
        same([attendance, 'did_not_attend', 'n'], [means, 'all', 'missed']),
        same([attendance, 'did_not_attend', 'n'], [places, 'all', 'missed']),
      ];
    }
    case 'pathway_onward': {
      const { kinds, services, agreed, status } = figure.tables;
      return [
        ...['n', 'started', 'open'].map((column) =>
          same([kinds, 'all', column], [services, 'all', column]),
        ),
        same([kinds, 'all', 'n'], [agreed, 'all', 'n']),
        same([kinds, 'all', 'n'], [status, 'all', 'n']),
      ];
    }
    case 'pathway_closures':
    case 'pathway_caseload':
      return [];
  }
}

type Place = readonly [table: Table, row: string, column: string];

function id([table, row, column]: Place): string {
  return countId(table.id, row, column);
}

/** One count that stands in two places, or is made of several. */
export function same(total: Place, ...parts: readonly Place[]): Sum {
  return { along: 'tables', total: id(total), parts: parts.map(id) };
}

/** Those who reached a step are, unless steps were skipped, those before the next one. */
function stepLinks(steps: Table): Sum[] {
  return steps.rows.flatMap(({ key }, at): Sum[] => {
    const next = steps.rows[at + 1];
    return [
      same([steps, key, 'n'], [steps, key, 'kept']),
      ...(next ? [same([steps, next.key, 'before'], [steps, key, 'n'])] : []),
    ];
  });
}

const year = 12;

function yearLinks(months: Table, years: Table, partMonth: string | null): Sum[] {
  const whole = months.rows.filter(({ key, role }) => role === 'group' && key !== partMonth);
  const made = (column: string, rows: typeof whole): Sum =>
    same([years, 'all', column], ...rows.map(({ key }): Place => [months, key, 'n']));
  return years.rows.length === 0
    ? []
    : [made('later', whole.slice(-year)), made('earlier', whole.slice(-2 * year, -year))];
}
