import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const refugeeOrAsylumSeeker: Vocabulary = {
  id: 'refugee_or_asylum_seeker',
  label: 'Refugee or asylum seeker',
  source:
    'Standard safeguarding dataset, immigration status; wordings from exports of youth services',
  terms: [
    term('yes', 'Refugee or asylum seeker, which not said', 'Yes|Y|1|TRUE|Refugee/asylum seeker'),
    term('refugee', 'Refugee', 'Refugee status', 'yes'),
    term('asylum_seeker', 'Asylum seeker', 'Seeking asylum|Adult Asylum Seeker', 'yes'),
    term('unaccompanied_asylum_seeking_child', 'Unaccompanied asylum-seeking child', 'UASC', 'yes'),
    term('no', 'Neither', 'No|N|0|FALSE'),
  ],
  missing: { not_stated: ['Z'], not_known: ['X', 'U', '9'] },
};
