import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import { identifierKinds } from '#app/identifiers/identifier-finding.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { ColumnUse, Occasion } from '../plan/column-use.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { isGoalMeasure } from './goal-measure.ts';
import { keyOfUse } from './key-of-use.ts';
import { keyingOf } from './keying-of.ts';
import { leftOut } from './left-out.ts';
import { propose } from './propose.ts';
import type { Proposal } from './proposal.ts';
import { protectiveOptions } from './protective-options.ts';
import { recogniseContext, type RecogniseContext } from './recognise-context.ts';
import { wordsForUse } from './words-for-use.ts';

export interface UseOption {
  readonly label: string;
  readonly use: ColumnUse;
}

/** A group of choices under one heading. */
export interface UseGroup {
  readonly label: string;
  readonly options: readonly UseOption[];
}

const occasions: readonly (Occasion | null)[] = [null, 'first', 'review', 'last'];
const goalsOffered = [1, 2, 3, 4, 5];
const proposals = new WeakMap<readonly MeasureDefinition[], WeakMap<FileSurvey, Proposal>>();

/**
 * Everything that one column could be read as: what we guessed and its alternatives first, then the fields of every
 * table and the questions and scales of every measure that the file could be of, and leaving it out last. A column
 * found to identify people offers its safe ways first.
 */
export function optionsForColumn(
  survey: FileSurvey,
  index: number,
  given: Partial<RecogniseContext> = {},
): readonly UseGroup[] {
  const context = recogniseContext(given);
  const proposal = proposalOf(survey, given);
  const header = survey.columns.find((column) => column.index === index)?.header ?? '';
  const option = optionIn(context);
  return [
    { label: 'Suggested', options: suggested(survey, index, proposal, context).map(option) },
    ...everyUse(context),
    { label: 'Other', options: otherUses(header).map(option) },
    { label: 'Leave out', options: [option(leftOut('not_needed'))] },
  ];
}

let known: { readonly of: RecogniseContext; readonly groups: readonly UseGroup[] } | null = null;

/** The groups that are the same for every column, made once for the same tables and measures. */
function everyUse(context: RecogniseContext): readonly UseGroup[] {
  const isKnown = known?.of.tables === context.tables && known.of.measures === context.measures;
  if (known !== null && isKnown) return known.groups;
  const option = optionIn(context);
  const groups = [
    ...context.tables.map(({ name, label, fields }) => ({
      label,
      options: fields.map((field) =>
        option({
          kind: 'field',
          table: name,
          field: field.name,
          ...(field.type === 'free_text' ? { protection: { kind: 'screened_text' } as const } : {}),
        }),
      ),
    })),
    ...context.measures
      .filter((definition) => !isGoalMeasure(definition))
      .map((definition) => ({
        label: definition.shortName,
        options: measureUses(definition).map(option),
      })),
    { label: 'Goals side by side', options: goalUses().map(option) },
  ];
  known = { of: context, groups };
  return groups;
}

function optionIn(context: RecogniseContext): (use: ColumnUse) => UseOption {
  return (use) => ({ use, label: wordsForUse(use, context) });
}

function otherUses(question: string): readonly ColumnUse[] {
  return [{ kind: 'survey_answer', question }, { kind: 'coded_scale' }];
}

/** With the same measures, and nothing else given, the proposal of a file is the same each time. */
function proposalOf(survey: FileSurvey, given: Partial<RecogniseContext>): Proposal {
  if (Object.keys(given).some((key) => key !== 'measures')) return propose(survey, given);
  const { measures } = recogniseContext(given);
  const ofMeasures = proposals.get(measures) ?? new WeakMap<FileSurvey, Proposal>();
  proposals.set(measures, ofMeasures);
  const kept = ofMeasures.get(survey) ?? propose(survey, { measures });
  ofMeasures.set(survey, kept);
  return kept;
}

function suggested(
  survey: FileSurvey,
  index: number,
  { plan, guesses }: Proposal,
  context: RecogniseContext,
): readonly ColumnUse[] {
  const guess = guesses.find((one) => one.index === index);
  const kind = survey.columns.find((column) => column.index === index)?.finding?.kind;
  const safe =
    kind !== undefined && isIdentifier(kind) ? protectiveOptions(kind, index, plan, context) : [];
  const uses = [
    ...safe,
    ...(guess === undefined || guess.use.kind === 'undecided' ? [] : [guess.use]),
    ...(guess?.alternatives ?? []),
    leftOut('not_needed'),
  ];
  const keys = uses.map(keyOfUse);
  return uses.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

function isIdentifier(kind: string): kind is IdentifierKind {
  return identifierKinds.some((one) => one === kind);
}

function measureUses(definition: MeasureDefinition): readonly ColumnUse[] {
  const { id, informants, scales, items } = definition;
  const informant = informants.list.length === 1 ? (informants.list[0] ?? null) : null;
  const list = items.confidence === 'not_found' ? [] : items.list;
  return occasions.flatMap((occasion): ColumnUse[] => {
    const sitting = { measure: id, informant, occasion };
    return [
      ...scales.flatMap(({ key, method }): ColumnUse[] =>
        method.kind === 'conversion'
          ? [
              { kind: 'score', sitting, scale: key, level: 'raw_score' },
              { kind: 'score', sitting, scale: key, level: 'converted_score' },
            ]
          : [{ kind: 'score', sitting, scale: key, level: 'raw_score' }],
      ),
      ...list.map(({ key }): ColumnUse => ({
        kind: 'item',
        sitting,
        item: key,
        keying: keyingOf(definition, key),
      })),
      { kind: 'sitting_date', sitting },
    ];
  });
}

function goalUses(): readonly ColumnUse[] {
  return goalsOffered.flatMap((goal) => [
    { kind: 'goal', goal, part: 'theme', occasion: null } as const,
    ...occasions.map((occasion) => ({ kind: 'goal', goal, part: 'rating', occasion }) as const),
    ...occasions.map((occasion) => ({ kind: 'goal', goal, part: 'rated_on', occasion }) as const),
    { kind: 'goal', goal, part: 'achieved', occasion: null } as const,
  ]);
}
