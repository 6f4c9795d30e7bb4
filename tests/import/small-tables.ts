import { code } from '#app/records/fields/code.ts';
import { date } from '#app/records/fields/date.ts';
import { freeText } from '#app/records/fields/free-text.ts';
import { id } from '#app/records/fields/id.ts';
import { integer } from '#app/records/fields/integer.ts';
import { number } from '#app/records/fields/number.ts';
import { text } from '#app/records/fields/text.ts';
import { yesNo } from '#app/records/fields/yes-no.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { Vocabulary } from '#app/records/vocabulary.ts';

export const colours: Vocabulary = {
  id: 'colours',
  label: 'Colours',
  source: 'made up for tests',
  terms: [
    { code: 'red', label: 'Red', aliases: ['R'] },
    { code: 'blue', label: 'Blue', aliases: ['B'] },
  ],
  missing: { not_stated: ['Z'] },
};

/** A table with one field of each type, under the name of a real one. */
export const oneOfEach: TableDefinition = {
  name: 'contacts',
  label: 'One of each',
  description: 'One field of each type.',
  grain: 'one row per thing',
  key: ['thing_id'],
  fields: [
    id({ name: 'thing_id', label: 'Thing', description: 'An id.', example: 'T1', required: true }),
    text({ name: 'title', label: 'Title', description: 'A text.', example: 'First' }),
    freeText({ name: 'note', label: 'Note', description: 'Sentences.', example: 'Went well.' }),
    date({ name: 'seen_on', label: 'Seen on', description: 'A day.', example: '01/02/2025' }),
    integer({
      name: 'age',
      label: 'Age',
      description: 'Whole years.',
      example: '12',
      range: { min: 0, max: 25 },
    }),
    integer({ name: 'count', label: 'Count', description: 'No range.', example: '3' }),
    number({ name: 'score', label: 'Score', description: 'A number.', example: '21.5' }),
    yesNo({ name: 'agreed', label: 'Agreed', description: 'Yes or no.', example: 'Yes' }),
    code({
      name: 'colour',
      label: 'Colour',
      description: 'From a list.',
      example: 'Red',
      aliases: 'color|hue',
      vocabulary: colours,
    }),
  ],
};
