import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import type { ColumnUse, Informant, Occasion, SittingKey } from '../plan/column-use.ts';
import { fieldOf } from './field-of.ts';
import { measureNamed } from './measure-named.ts';
import { recogniseContext, type RecogniseContext } from './recognise-context.ts';

const occasions: Readonly<Record<Occasion, string>> = {
  first: 'first',
  review: 'review',
  last: 'last',
};

const informants: Readonly<Record<Informant, string>> = {
  self: 'young person',
  parent: 'parent or carer',
  teacher: 'teacher',
  practitioner: 'practitioner',
};

const identifiers: Readonly<Record<IdentifierKind, string>> = {
  nhs_number: 'NHS number',
  chi_number: 'CHI number',
  health_and_care_number: 'Health and Care number',
  upn: 'Unique pupil number',
  uln: 'Unique learner number',
  national_insurance_number: 'National Insurance number',
  name: 'Name',
  date_of_birth: 'Date of birth',
  postcode: 'Postcode',
  address: 'Address',
  uprn: 'Property reference number',
  phone: 'Telephone number',
  email: 'Email address',
  coordinates: 'Coordinates',
  ip_address: 'IP address',
  url_or_handle: 'Web address or handle',
  free_text: 'Free text',
  local_id: 'Local ID',
};

/** What a column is read as, in a few words: "Date referred", "SWEMWBS question 3, first", "Goal 1 rating, last". */
export function wordsForUse(use: ColumnUse, given: Partial<RecogniseContext> = {}): string {
  const context = recogniseContext(given);
  switch (use.kind) {
    case 'field':
      return fieldOf(use, context.tables)?.label ?? use.field;
    case 'item':
      return `${sittingName(use.sitting, context)} ${itemName(use.sitting, use.item, context)}${moment(use.sitting)}`;
    case 'score':
      return `${sittingName(use.sitting, context)} ${scaleName(use, context)}${moment(use.sitting)}`;
    case 'sitting_date':
      return `Date of ${sittingName(use.sitting, context)}${moment(use.sitting)}`;
    case 'goal':
      return `Goal ${use.goal} ${goalPart(use.part)}${use.occasion === null ? '' : `, ${occasions[use.occasion]}`}`;
    case 'survey_answer':
      return 'Answer to a survey question';
    case 'coded_scale':
      return 'Measure and scale, as a SNOMED code';
    case 'undecided':
      return identifiers[use.identifier];
    case 'left_out':
      return 'Leave out';
  }
}

function sittingName({ measure, informant }: SittingKey, { measures }: RecogniseContext): string {
  const definition = measures.find(({ id }) => id === measure);
  if (definition === undefined) {
    const name = measureNamed(measure);
    return informant === null ? name : `${name} (${informants[informant]})`;
  }
  const isSaid = informant === null || definition.informants.list.length === 1;
  return isSaid ? definition.shortName : `${definition.shortName} (${informants[informant]})`;
}

function itemName({ measure }: SittingKey, item: string, { measures }: RecogniseContext): string {
  const definition = formOf(measure, measures);
  const number =
    definition === undefined || definition.items.confidence === 'not_found'
      ? null
      : definition.items.list.find(({ key }) => key === item)?.number;
  return `question ${number ?? item}`;
}

function scaleName(
  { sitting, scale, level }: Extract<ColumnUse, { kind: 'score' }>,
  { measures }: RecogniseContext,
): string {
  const found = formOf(sitting.measure, measures)?.scales.find(({ key }) => key === scale);
  if (found === undefined) return scale;
  if (found.method.kind === 'conversion' && level !== 'converted_score') {
    return level === 'ask' ? 'score' : 'raw score';
  }
  return lowerFirst(found.label);
}

/** The definition of a measure, or any form of a family: its questions and scales have the same names. */
function formOf(
  measure: string,
  measures: readonly MeasureDefinition[],
): MeasureDefinition | undefined {
  return (
    measures.find(({ id }) => id === measure) ?? measures.find(({ family }) => family === measure)
  );
}

function goalPart(part: Extract<ColumnUse, { kind: 'goal' }>['part']): string {
  switch (part) {
    case 'theme':
      return 'theme';
    case 'rating':
      return 'rating';
    case 'rated_on':
      return 'date rated';
    case 'achieved':
      return 'reached';
  }
}

function moment({ occasion }: SittingKey): string {
  return occasion === null ? '' : `, ${occasions[occasion]}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
