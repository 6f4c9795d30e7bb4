import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const responseLevel: Vocabulary = {
  id: 'response_level',
  label: 'Answer or score',
  source: 'List made for this product',
  terms: [
    term('item', 'Answer to one question', 'Item|Question|Answer|Response'),
    term('raw_score', 'Score of a scale, as added up', 'Raw score|Raw|Total|Sum|Score|Subscale'),
    term(
      'converted_score',
      'Score of a scale, converted',
      'Converted score|Converted|Metric|Metric score|Transformed|T score|Standardised',
    ),
  ],
  missing: {},
};
