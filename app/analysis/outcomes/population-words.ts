import type { OutcomesChoices, OutcomesFilter } from '#app/results/outcomes.ts';
import { characteristicLabel } from '../group-labels.ts';

/** Who the page speaks of, in words that hold no number of people: for subtitles, files and reports. */
export function populationWords(filter: OutcomesFilter, choices: OutcomesChoices): string {
  if (choices.referredFrom === null) return 'young people with any score in the files';
  const who =
    filter.eligible === 'completed'
      ? 'young people who completed support'
      : 'young people whose referral was accepted';
  return [who, ...narrowings(filter, choices)].join(', ');
}

/** What a filter narrows the young people by, in words: none for no filter. */
export function narrowings(
  filter: Pick<OutcomesFilter, 'from' | 'to' | 'source' | 'characteristic' | 'group'>,
  choices: OutcomesChoices,
): readonly string[] {
  const source = choices.sources.find(({ value }) => value === filter.source);
  return [source && `referred by: ${source.label}`, period(filter), group(filter, choices)].filter(
    (part) => part !== undefined && part !== null,
  );
}

function period({ from, to }: Pick<OutcomesFilter, 'from' | 'to'>): string | null {
  if (from !== null && to !== null) return `referred from ${longDate(from)} to ${longDate(to)}`;
  if (from !== null) return `referred on or after ${longDate(from)}`;
  return to === null ? null : `referred on or before ${longDate(to)}`;
}

function group(
  filter: Pick<OutcomesFilter, 'characteristic' | 'group'>,
  choices: OutcomesChoices,
): string | null {
  const held = choices.characteristics.find(({ key }) => key === filter.characteristic);
  const chosen = held?.groups.find(({ value }) => value === filter.group);
  return held && chosen ? `${characteristicLabel(held.key).toLowerCase()}: ${chosen.label}` : null;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
