import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Diagnosed and suspected are kept apart. Bare digits other than 1 and 0 are not read: data sets number the statuses differently. */
export const neurodivergence: Vocabulary = {
  id: 'neurodivergence',
  label: 'Neurodivergence',
  source:
    'Mental Health Services Data Set version 6, autism status; list of needs from DfE common basic data set',
  terms: [
    term(
      'yes',
      'Neurodivergent, diagnosis not said',
      'Yes|Y|1|TRUE|Neurodivergent|Neurodiverse|Autism|Autistic|ADHD|ASD|ASC|Autistic spectrum disorder|Dyslexia|Specific learning difficulty|SPLD',
    ),
    term(
      'diagnosed',
      'Diagnosed',
      'Diagnosis|Confirmed|Confirmed diagnosis|Confirmed diagnosis of autism|AUT|Yes, diagnosed',
      'yes',
    ),
    term(
      'suspected',
      'Suspected, or on a diagnostic pathway',
      'Suspected|On pathway|On a pathway|Awaiting diagnosis|Awaiting assessment|Self-identified|Undiagnosed|Suspected, on a diagnostic pathway|Suspected, not on a diagnostic pathway|Suspected, not known whether on a pathway',
      'yes',
    ),
    term('no', 'Not neurodivergent', 'No|N|0|FALSE|None|No diagnosis'),
  ],
  missing: { not_stated: ['Z'], not_known: ['X', '9'], asked_unsure: ['U', 'Asked but not known'] },
};
