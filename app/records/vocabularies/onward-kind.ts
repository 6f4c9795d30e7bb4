import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const onwardKind: Vocabulary = {
  id: 'onward_kind',
  label: 'Referred or signposted',
  source: 'List made for this product; social prescribing systems keep the two apart',
  terms: [
    term(
      'referral',
      'Referral, passed on by the link worker',
      'Referral|Referred|Onward referral|Outbound referral|390893007',
    ),
    term('signpost', 'Signpost, information given', 'Signpost|Signposted|Signposting|Information'),
  ],
  missing: {},
};
