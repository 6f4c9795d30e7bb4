import type { TableName } from '#app/records/table.ts';
import { normaliseHeader } from '#app/records/recognise-header.ts';
import type { ColumnUse, ValueMeaning } from '../plan/column-use.ts';

type FieldUse = Extract<ColumnUse, { kind: 'field' }>;
type Meanings = Readonly<Record<string, ValueMeaning>>;

/** A header that two readings fit: what to offer, the first being proposed, as unsure. */
export interface TwoMeanings {
  readonly proposed: ColumnUse;
  readonly alternatives: readonly ColumnUse[];
}

const notMapped: ValueMeaning = { notMapped: true };
const leftOut: ColumnUse = { kind: 'left_out', why: 'not_recognised' };

/** Yes to "trans" is no to "gender the same as at birth". */
const TURNED: Meanings = meanings('no', { no: { code: 'yes' } });
/** Without a plan there may still be SEN support, and not being looked after may be having left care. */
const ONLY_PLANS: Meanings = meanings('ehc_plan', { no: notMapped });
const ONLY_LOOKED_AFTER: Meanings = meanings('looked_after', { no: notMapped });
const ONLY_LEAVERS: Meanings = meanings('care_leaver', { no: notMapped });
/** Not to have one condition is not to have none. */
const ONE_DIAGNOSIS: Meanings = meanings('yes', { no: notMapped });
const ONLY_PUPIL_PREMIUM: Meanings = meanings('pupil_premium', { no: notMapped });
/** Not eligible in six years is not eligible now either. */
const EVER_SIX: Meanings = meanings('eligible_last_6_years', { no: { code: 'no' } });

const BY_HEADER: Readonly<Record<string, () => TwoMeanings>> = {
  trans: () => ({
    proposed: leftOut,
    alternatives: [
      field('people', 'gender_same_as_at_birth', TURNED),
      field('people', 'gender_identity'),
    ],
  }),
  ehcp: plans,
  ehcplan: plans,
  hasehcp: plans,
  lac: lookedAfter,
  cla: lookedAfter,
  cic: lookedAfter,
  lookedafter: lookedAfter,
  lookedafterchild: lookedAfter,
  childincare: lookedAfter,
  incare: lookedAfter,
  careleaver: () => ({
    proposed: field('people', 'care_experience', ONLY_LEAVERS),
    alternatives: [field('people', 'care_experience')],
  }),
  client: person,
  patient: person,
  child: person,
  youngperson: person,
  yp: person,
  carer: () => ({
    proposed: field('people', 'young_carer'),
    alternatives: [field('assessments', 'informant'), leftOut],
  }),
  autism: diagnosis,
  adhd: diagnosis,
  asd: diagnosis,
  autistic: diagnosis,
  pp: pupilPremium,
  pupilpremium: pupilPremium,
  fsm6: everSix,
  ever6: everSix,
  ever6fsm: everSix,
  fsmever6: everSix,
  fsmevereligible: everSix,
  contactcontactid: salesforcePerson,
};

/** The readings of a header that has two meanings wherever it stands; null for every other. */
export function twoMeanings(header: string): TwoMeanings | null {
  const key = normaliseHeader(header.replace(/ \(\d+\)$/, ''));
  return (Object.hasOwn(BY_HEADER, key) ? BY_HEADER[key]?.() : undefined) ?? null;
}

function plans(): TwoMeanings {
  return {
    proposed: field('people', 'send', ONLY_PLANS),
    alternatives: [field('people', 'send'), field('people', 'disability'), leftOut],
  };
}

function lookedAfter(): TwoMeanings {
  return {
    proposed: field('people', 'care_experience', ONLY_LOOKED_AFTER),
    alternatives: [field('people', 'care_experience'), leftOut],
  };
}

function person(): TwoMeanings {
  return { proposed: field('people', 'person_id'), alternatives: [leftOut] };
}

function diagnosis(): TwoMeanings {
  return {
    proposed: field('people', 'neurodivergence', ONE_DIAGNOSIS),
    alternatives: [
      field('people', 'neurodivergence'),
      field('people', 'disability'),
      field('people', 'send'),
      leftOut,
    ],
  };
}

function pupilPremium(): TwoMeanings {
  return {
    proposed: field('people', 'free_school_meals', ONLY_PUPIL_PREMIUM),
    alternatives: [leftOut],
  };
}

function everSix(): TwoMeanings {
  return {
    proposed: field('people', 'free_school_meals', EVER_SIX),
    alternatives: [field('people', 'free_school_meals'), leftOut],
  };
}

/** In Salesforce a "Contact" is a person. */
function salesforcePerson(): TwoMeanings {
  return {
    proposed: field('people', 'person_id'),
    alternatives: [field('contacts', 'contact_id'), leftOut],
  };
}

function field(table: TableName, name: string, values?: Meanings): FieldUse {
  const use = { kind: 'field', table, field: name } as const;
  return values === undefined ? use : { ...use, values };
}

/** Every usual way to write yes, and no, with its meaning here. */
function meanings(yes: string, { no }: { readonly no: ValueMeaning }): Meanings {
  const said = (texts: string, meaning: ValueMeaning) =>
    texts.split(' ').map((text) => [text, meaning] as const);
  return Object.fromEntries([
    ...said('Y Yes YES yes y 1 TRUE True true', { code: yes }),
    ...said('N No NO no n 0 FALSE False false', no),
  ]);
}
