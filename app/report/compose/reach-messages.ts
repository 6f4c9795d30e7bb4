import { groupRowsOf, totalRowOf } from '#app/figures/table-cells.ts';
import type { EquityGradientFigure, EquityMatrixFigure } from '#app/results/figure.ts';
import { figuresOfKind, type NamedFigure } from '../document/figure-of-kind.ts';
import { markAt } from '../document/number-of.ts';
import { number, strong, text, type NumberPlace } from '../document/part.ts';
import type { ReportFigures } from '../document/report-document.ts';
import { valueAt, type Message } from './message.ts';
import { peopleWords } from './people-words.ts';

/**
 * Groups that the scheme clearly reaches less, or more, than their number of residents. The largest difference either way
 * of each characteristic: a Board needs no list. Of deprivation only the most deprived fifth: that fewer are reached where
 * need is least calls for nothing.
 */
export function reachMessages(figures: ReportFigures): readonly Message[] {
  const gradients = figuresOfKind(figures, 'equity_gradient');
  const matrices = figuresOfKind(figures, 'equity_matrix');
  const isDeprivation = matrices.some(({ figure }) => isByDeprivation(figure));
  return [
    ...matrices.flatMap((matrix) => reachOf(figures, matrix, characteristicOf(matrix.figure))),
    ...(isDeprivation ? [] : gradients.flatMap((one) => reachOf(figures, one, deprivation))),
  ];
}

function isByDeprivation({ characteristics }: EquityMatrixFigure): boolean {
  return characteristics.some(({ key }) => key === 'deprivation_fifth');
}

interface Characteristic {
  readonly key: string;
  readonly label: string;
}

const deprivation: Characteristic = { key: 'deprivation_fifth', label: 'Deprivation' };

function characteristicOf({ characteristics }: EquityMatrixFigure): Characteristic {
  return {
    key: characteristics.map(({ key }) => key).join(' and '),
    label: characteristics.map(({ label }) => label).join(' and '),
  };
}

function reachOf(
  figures: ReportFigures,
  { name, figure }: NamedFigure<EquityMatrixFigure | EquityGradientFigure>,
  characteristic: Characteristic,
): readonly Message[] {
  const { reach } = figure.tables;
  const total = totalRowOf(reach);
  if (!total) return [];
  const at = (row: string, column: string): NumberPlace => ({
    figure: name,
    table: 'reach',
    row,
    column,
  });
  const rows = groupRowsOf(reach);
  const spoken =
    figure.kind === 'equity_gradient' || isByDeprivation(figure) ? rows.slice(0, 1) : rows;
  const judged = spoken.flatMap(({ key, label }) => {
    const ratio = valueAt(figures, at(key, 'ratio'));
    const mark = markAt(figures, at(key, 'ratio'));
    const canBeRead = valueAt(figures, at(key, 'rate')) !== null && ratio !== null;
    return canBeRead && mark.startsWith('clearly') ? [{ key, label, ratio, mark }] : [];
  });
  const sorted = [...judged].sort((one, other) => one.ratio - other.ratio);
  const least = sorted.find(({ mark }) => mark === 'clearly_lower');
  const most = sorted.findLast(({ mark }) => mark === 'clearly_higher');
  return [least, most].flatMap((group): Message[] => {
    if (!group) return [];
    const fewer = group === least;
    const people = peopleWords(characteristic.key, characteristic.label, group.label);
    return [
      {
        id: `message:reach:${characteristic.label}:${group.key}`,
        rank: fewer ? 15 : 80,
        figure: name,
        parts: [
          strong(
            `${fewer ? 'Fewer' : 'More'} ${people} are referred than the number who live here would suggest.`,
          ),
          text(' '),
          number(at(group.key, 'rate')),
          text(' in every 1,000 residents of the same ages were referred, against '),
          number(at(total.key, 'rate')),
          text(' in every 1,000 overall.'),
        ],
        ask: fewer
          ? {
              verb: 'Ask',
              parts: [text(` partners to help the scheme to reach more ${people}.`)],
            }
          : null,
      },
    ];
  });
}
