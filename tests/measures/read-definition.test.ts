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
