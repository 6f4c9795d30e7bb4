import { expect, test } from 'vitest';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureTemplate } from '#app/measures/measure-template.ts';
import { readDefinition } from '#app/measures/read-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { ownMeasureText } from '../measures/own-measure.ts';
import { surveyOf } from './recognise-survey-of.ts';

function ownMeasure(): MeasureDefinition {
  const read = readDefinition(ownMeasureText);
  if (read.state === 'faulty') throw new Error(JSON.stringify(read.problems));
  return read.definition;
}

const firstColumns = 6;

/** The headers of a measure's template, and what each is read as once four sittings are filled in. */
function readBack(
  definition: MeasureDefinition,
  measures: readonly MeasureDefinition[],
  keep: (header: string) => boolean = () => true,
): readonly (readonly [string, string])[] {
  const [line = ''] = measureTemplate(definition).split('\r\n');
  const all = line.split(',');
  const items = new Map(itemList(definition).map((item) => [item.key, item]));
  const [informant = ''] = definition.informants.list;
  const rows = [1, 2, 3, 4].map((n) => {
    const answers = all.slice(firstColumns).map((key) => {
      const { min, max } = items.get(key) ?? { min: 1, max: 9 };
      return String(Math.min(max, min + (n % 3)));
    });
    const occasion = n % 2 ? 'first' : 'last';
    return [`P${n}`, `R${n}`, definition.id, informant, occasion, `2025-0${n}-11`, ...answers];
  });
  const kept = all.flatMap((header, at) => (keep(header) ? [at] : []));
  const { plan } = propose(
    surveyOf(
      kept.map((at) => all[at]).join('|'),
      rows.map((row) => kept.map((at) => row[at]).join('|')),
      { file: 'download.csv' },
    ),
    { measures },
  );
  return plan.columns.map(({ use }, at) => [all[kept[at] ?? 0] ?? '', keyOfUse(use)] as const);
}

function answersOf(read: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  return read
    .filter(
      ([header]) =>
        !/^(person_id|referral_id|measure|informant|occasion|completed_on)$/.test(header),
    )
    .map(([header, key]) => [header, key.split(' ').at(0) ?? '', key]);
}

const all = [...measureDefinitions(), ownMeasure()];

test.each(all)('the template of $id, filled in, is read as what it asks for', (definition) => {
  const goals = definition.scales.some(({ method }) => method.kind === 'goal_ratings');
  for (const [header, kind, key] of answersOf(readBack(definition, all))) {
    expect(kind, header).toMatch(goals ? /^goal$/ : /^(item|score)$/);
    if (!goals) expect(key).toContain(` ${definition.id} `);
  }
});

test('keys that are all of one measure tell it, without its name', () => {
  const own = ownMeasure();
  const read = answersOf(readBack(own, all, (header) => header !== 'measure'));
  expect(read.map(([, , key]) => key)).toEqual(
    [1, 2, 3].map((n) => `item confidence_check self - confident_${n}`),
  );
});

test.each(['sdq_parent', 'rcads47_self'])(
  'keys that the forms of one measure share, as those of %s, are read by who answered',
  (id) => {
    const form = measureDefinitions().find((one) => one.id === id);
    if (form === undefined) throw new Error('no such form');
    const read = answersOf(readBack(form, all, (header) => header !== 'measure'));
    expect(read.length).toBeGreaterThan(25);
    for (const [, , key] of read) expect(key).toMatch(new RegExp(`^item ${form.family} - - `));
  },
);
