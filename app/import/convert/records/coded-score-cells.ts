import type { CodedScore } from '#app/measures/snomed/coded-score.ts';
import { resolveSnomedCode, type ResolvedCode } from '#app/measures/snomed/resolve-snomed-code.ts';
import type { Field } from '#app/records/field.ts';
import type { ColumnPlan, FilePlan } from '../../plan/file-plan.ts';
import { memo } from '../memo.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { CellSpec, Derive } from './record-spec.ts';

/** The fields that a SNOMED code in the row gives, by name. */
export interface CodedScoreCells {
  readonly assessments: Readonly<Record<string, (field: Field) => CellSpec | null>>;
  readonly responses: Readonly<Record<string, (field: Field) => CellSpec | null>>;
  readonly column: ColumnPlan;
  readonly resolve: (text: string) => ResolvedCode;
}

/** What the plan's column of SNOMED codes says of each row; null when it has none. */
export function codedScoreCells(reading: PlanReading): CodedScoreCells | null {
  const { plan, measures } = reading;
  const column = plan.columns.find(({ use }) => use.kind === 'coded_scale');
  if (column === undefined) return null;
  const resolve = memo((text: string) => resolveSnomedCode(text, measures));
  const saying =
    (say: (found: ResolvedCode) => string): Derive =>
    (row) =>
      say(resolve(row[column.index] ?? ''));
  const ofScore =
    (say: (score: CodedScore) => string | null) =>
    (field: Field): CellSpec =>
      reading.coded(
        field,
        saying((found) => (found.state === 'found' ? (say(found.score) ?? '') : '')),
      );
  return {
    column,
    resolve,
    assessments: {
      measure: (field) => measureCell(reading, field, saying),
      informant: ofScore(({ informant }) => informant),
    },
    responses: {
      item: (field) =>
        reading.coded(
          field,
          saying((found) => itemOf(found)),
        ),
      level: ofScore((score) => levelOf(score, plan)),
    },
  };
}

/** A measure that we know by its definition, or one that the national data set names and we do not score. */
function measureCell(
  reading: PlanReading,
  field: Field,
  saying: (say: (found: ResolvedCode) => string) => Derive,
): CellSpec {
  const known = reading.coded(
    field,
    saying((found) => (found.state === 'found' ? found.score.measure : '')),
  );
  const derive = saying((found) => {
    if (found.state === 'named') return named + found.named.tool;
    return found.state === 'found' ? found.score.measure : '';
  });
  const plain = reading.derived(field, derive);
  return {
    ...known,
    derive,
    reader: (text) =>
      text.startsWith(named) ? plain.reader(text.slice(named.length)) : known.reader(text),
  };
}

/** Stands before the name of a measure that has no definition. */
const named = 'named: ';

function itemOf(found: ResolvedCode): string {
  if (found.state === 'named') return found.code;
  return found.state === 'found' ? (found.score.item ?? found.score.scale ?? '') : '';
}

function levelOf({ level, measure }: CodedScore, { answers }: FilePlan): string {
  return level === 'ask' ? (answers.scoreLevels[measure] ?? 'raw_score') : level;
}
