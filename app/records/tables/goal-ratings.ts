import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { number } from '../fields/number.ts';
import type { TableDefinition } from '../table.ts';
import { informant } from '../vocabularies/informant.ts';
import { occasion } from '../vocabularies/occasion.ts';

export const goalRatings: TableDefinition = {
  name: 'goal_ratings',
  label: 'Goal ratings',
  description: 'How near a young person felt to a goal, from 0 to 10, each time they were asked.',
  grain: 'one row per rating of a goal',
  key: ['goal_id', 'rated_on', 'occasion', 'informant'],
  fields: [
    id({
      name: 'goal_id',
      label: 'Goal ID',
      description: 'The goal that was rated.',
      example: 'G-0233',
      required: true,
      aliases: 'goal ref|goal reference|goal number|goal no|goal',
    }),
    code({
      name: 'occasion',
      label: 'Occasion',
      description: 'First, review or last. Any other wording is kept as given, and dates decide.',
      example: 'First',
      vocabulary: occasion,
      aliases: 'time point|stage|initial or follow up|pre post',
    }),
    date({
      name: 'rated_on',
      label: 'Date rated',
      description: 'The day of the rating.',
      example: '16/04/2025',
      aliases: 'rating date|date of rating|score date|date|goal rating date',
    }),
    number({
      name: 'rating',
      label: 'Rating',
      description: 'From 0 (goal not met at all) to 10 (goal fully reached).',
      example: '4',
      range: { min: 0, max: 10 },
      sensitivity: 'special_category',
      aliases: 'score|goal score|goal rating|goal progress|value',
    }),
    code({
      name: 'informant',
      label: 'Who rated',
      description: 'Who gave the rating. Ratings of different people are never paired.',
      example: 'Self',
      vocabulary: informant,
      aliases: 'rater|rated by|respondent|completed by|who rated it',
    }),
  ],
};
