import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Where a person's id is unique. People are never added up across scopes without saying so. */
export const idScope: Vocabulary = {
  id: 'id_scope',
  label: 'Where a person’s ID is unique',
  source: 'List made for this product',
  terms: [
    term('scheme', 'In the whole scheme', 'System|Global|All providers|Person'),
    term('provider', 'Within one provider', 'Client|Organisation|Local'),
  ],
  missing: {},
};
