import { cellReader } from '../../pathway/cell-reader.ts';
import { mostFirst } from '../../pathway/most-first.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import type { PathwayOnwardFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** Where young people were sent on to, how much of it started, and whether they agreed. */
export function pathwayOnwardWords(figure: PathwayOnwardFigure): Words {
  const { kinds, services, status } = figure.tables;
  const read = cellReader(kinds);
  const ofServices = cellReader(services);
  const became = cellReader(status);
  return {
    finding: finding(figure),
    subtitle: `${startSentence(figure.population)}, by kind of service and by what became of them, n\u00a0=\u00a0${read.text('all', 'n')}`,
    alt: [
      'A bar for each kind of service, filled as far as it started, and one for what became of them.',
      ...groupRowsOf(services).map(
        ({ key, label }) =>
          `${label}: ${ofServices.spoken(key, 'n')}, ${ofServices.spoken(key, 'started_share')} started.`,
      ),
      ...groupRowsOf(status).map(({ key, label }) => `${label}: ${became.spoken(key, 'n')}.`),
    ].join(' '),
    notes: [
      'Started: the day of first taking part is recorded. A signpost can be used without anyone hearing of it.',
      'Several can belong to one young person, so shares carry no interval.',
    ],
    warning: null,
  };
}

function finding({ tables }: PathwayOnwardFigure): string {
  const kinds = cellReader(tables.kinds);
  const agreed = cellReader(tables.agreed);
  const [first] = mostFirst(groupRowsOf(tables.services), 'n').filter(
    (row) => !notServices.includes(row.key),
  );
  const started =
    kinds.number('referral', 'started_share') === null
      ? 'How many onward referrals started is too small a number to show'
      : `${kinds.text('referral', 'started_share')} of onward referrals started`;
  const most = first === undefined ? '' : `, most often to: ${midSentence(first.label)}`;
  const said =
    agreed.number('yes', 'share') === null
      ? ''
      : `. The young person’s agreement is recorded for ${agreed.text('yes', 'share')}`;
  return `${started}${most}${said}`;
}

const notServices = ['not_recorded', 'none_found'];
