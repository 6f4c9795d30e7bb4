import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateKeys } from '#app/measures/json-lines.ts';
import { readDefinition } from '#app/measures/read-definition.ts';
import type { DefinitionProblem } from '#app/measures/read-definition.ts';
import { ownMeasureText } from './own-measure.ts';

function problemsWith(from: string, to: string): readonly DefinitionProblem[] {
  expect(ownMeasureText).toContain(from);
  const read = readDefinition(ownMeasureText.replace(from, to));
  return read.state === 'faulty' ? read.problems : [];
}

function lineWith(text: string): number {
  return ownMeasureText.slice(0, ownMeasureText.indexOf(text)).split('\n').length;
}

test('a sound definition is read', () => {
  expect(readDefinition(ownMeasureText).state).toBe('read');
});

test('a misspelt key is named with its line', () => {
  expect(problemsWith('"shortName"', '"shortname"')).toEqual([
    { line: 1, key: 'shortName', message: 'This key is needed.' },
    {
      line: lineWith('"shortName"'),
      key: 'shortname',
      message: 'A definition has no such key here. Check the spelling, or take it out.',
    },
  ]);
});

test('text where a number should be is named with its line', () => {
  expect(problemsWith('"decimals": 1', '"decimals": "one"')).toEqual([
    { line: lineWith('"decimals"'), key: 'scales[0].decimals', message: 'This must be a number.' },
  ]);
});

test('a word that is not one of the choices brings the choices', () => {
  expect(problemsWith('"better": "higher"', '"better": "up"')).toEqual([
    {
      line: lineWith('"better"'),
      key: 'scales[0].better',
      message: 'This must be "higher", "lower" or "unknown".',
    },
  ]);
});

test('a method that does not exist is named with its line', () => {
  const [problem] = problemsWith('"kind": "sum"', '"kind": "add"');
  expect(problem).toMatchObject({ line: lineWith('"kind"'), key: 'scales[0].method.kind' });
  expect(problem?.message).toContain('"sum"');
});

test('an item that a scale names must exist', () => {
  expect(problemsWith('"items": ["confident_1"', '"items": ["confidant_1"')).toEqual([
    {
      line: lineWith('"items": ["confident_1"'),
      key: 'scales[0].method.items',
      message: 'No item has the key "confidant_1".',
    },
  ]);
});

test('bands may not overlap or leave an end of the scale out', () => {
  expect(
    problemsWith('"from": 8, "to": 12', '"from": 7, "to": 11').map(({ message }) => message),
  ).toEqual(['"low" and "high" overlap.', 'No band holds the highest score, 12.']);
});

const bandsFrom = '{ "key": "high", "label": "High", "from": 8, "to": 12 }';

test.each([
  [
    'leave a gap',
    '"from": 8, "to": 12',
    '"from": 9, "to": 12',
    'No band holds the scores between 7 and 9.',
  ],
  ['go beyond the scale', '"to": 12', '"to": 30', '"high" ends above the highest score, 12.'],
  ['begin below the scale', '"from": 3', '"from": 0', '"low" begins below the lowest score, 3.'],
  ['share a key', '"key": "high"', '"key": "low"', 'Two bands have the key "low".'],
])('bands may not %s', (_, from, to, message) => {
  expect(problemsWith(from, to)).toEqual([
    { line: lineWith(bandsFrom) - 2, key: 'scales[0].bands[0].bands', message },
  ]);
});

test('bands may be listed from the highest down', () => {
  const low = '{ "key": "low", "label": "Low", "from": 3, "to": 7 }';
  const text = ownMeasureText.replace(low, 'one').replace(bandsFrom, low).replace('one', bandsFrom);
  expect(readDefinition(text).state).toBe('read');
});

test('the range of a scale must be what its items add up to', () => {
  expect(
    problemsWith('"range": { "min": 3, "max": 12 }', '"range": { "min": 0, "max": 12 }'),
  ).toEqual([
    {
      line: lineWith('"range"'),
      key: 'scales[0].range',
      message: 'Its scores can be from 3 to 12, and this says 0 to 12.',
    },
    expect.objectContaining({ message: 'No band holds the lowest score, 0.' }),
  ]);
});

test('an item counts once in a scale', () => {
  expect(
    problemsWith('"confident_2", "confident_3"]', '"confident_2", "confident_2"]'),
  ).toMatchObject([
    {
      key: 'scales[0].method.items',
      message: '"confident_2" stands here twice, and would count twice.',
    },
  ]);
});

test('ages that end before they begin are named with their line', () => {
  expect(problemsWith('"from": 8, "to": 18', '"from": 18, "to": 8')).toEqual([
    {
      line: lineWith('"ages"'),
      key: 'ages.from',
      message: 'The ages end, at 8, before they begin.',
    },
  ]);
});

test('a key that stands twice is refused: which of the two counts is not ours to say', () => {
  expect(problemsWith('"decimals": 1,', '"decimals": 1,\n      "decimals": 0,')).toEqual([
    {
      line: lineWith('"decimals"') + 1,
      key: '',
      message: 'The key "decimals" stands here twice. Take one of them out.',
    },
  ]);
});

test('a SNOMED code with a changed digit is refused', () => {
  const codes = (code: string) =>
    `"snomed": { "codes": [{ "code": "${code}", "dataSet": "Ours", "scale": "total", "min": 3, "max": 12 }], "confidence": "high", "sources": ["scheme"] }`;
  const none = '"snomed": { "confidence": "not_found", "note": "None." }';
  expect(problemsWith(none, codes('718437004'))).toEqual([]);
  expect(problemsWith(none, codes('718437005'))).toMatchObject([
    { key: 'snomed.codes[0].code', line: lineWith('"snomed"') },
  ]);
});

test('an empty text or list is called empty', () => {
  expect(problemsWith('"How confident a young person feels."', '""')).toMatchObject([
    { key: 'about', message: 'This must not be empty.' },
  ]);
  expect(problemsWith('"list": ["self"]', '"list": []')).toMatchObject([
    { key: 'informants.list', message: 'This list must have at least one entry.' },
  ]);
});

test('a source must be listed', () => {
  expect(
    problemsWith(
      '"scoringAgreement": false,\n    "confidence": "high",\n    "sources": ["scheme"]',
      '"scoringAgreement": false,\n    "confidence": "high",\n    "sources": ["hearsay"]',
    ),
  ).toMatchObject([{ key: 'licence.sources[0]', message: '"hearsay" is not listed in sources.' }]);
});

test('bands of low confidence cannot be the default', () => {
  expect(problemsWith('"confidence": "medium"', '"confidence": "low"')).toMatchObject([
    { key: 'scales[0].bands[0].confidence' },
  ]);
});

test('a missing comma is found on its line', () => {
  expect(problemsWith('"unit": "points",', '"unit": "points"')).toEqual([
    {
      line: lineWith('"unit"') + 1,
      key: '',
      message: 'Expected a comma or } here, but found "method".',
    },
  ]);
});

test('a file cut off says that it ends too soon', () => {
  const read = readDefinition(ownMeasureText.slice(0, 200));
  expect(read).toMatchObject({ state: 'faulty' });
});

test('any JSON is read as the engine reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
      const located = locateKeys(JSON.stringify(value, null, indent));
      expect(located.state === 'json' && JSON.stringify(located.value)).toBe(JSON.stringify(value));
    }),
  );
});

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['read', 'faulty']).toContain(readDefinition(text).state);
    }),
  );
});
