import { givenLevel } from '#app/measures/given-level.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { ColumnUse, Informant, SittingKey } from '../plan/column-use.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { dateOrderOf } from './date-order-of.ts';
import { measureColumns } from './measure-columns.ts';
import type { MeasureHeader } from './measure-header.ts';
import { numbersOf } from './numbers-of.ts';
import { occasionReader, type OccasionMark } from './occasion-words.ts';
import { keyingOf } from './keying-of.ts';
import { isGoalMeasure } from './goal-measure.ts';
import type { Reason, Sureness } from './proposal.ts';
import type { Reading, Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';
import { sharedDates } from './shared-dates.ts';
import { withRawBesideConverted } from './raw-beside-converted.ts';

const measureScore = 0.97;
const doubtfulScore = 0.6;

/** The columns of a file that hold answers, scores or days of a measure, from headers that name it. */
export function measureReadings(
  survey: FileSurvey,
  context: RecogniseContext,
  marks: readonly OccasionMark[],
  hasInformantColumn: boolean,
): Readings {
  const measures = context.measures.filter((definition) => !isGoalMeasure(definition));
  const found = measureColumns(survey, measures);
  const occasionOf = occasionReader(marks);
  const itemCounts = countItems(found.map(({ header }) => header));
  const readings = new Map(
    found.map(({ column, header }): readonly [number, readonly Reading[]] => {
      const { occasion, isSure } = occasionOf(header.mark);
      const each = header.measures.flatMap((definition) =>
        readingsOf(column, header, definition, {
          sitting: {
            measure: definition.id,
            informant: header.informant ?? onlyInformant(definition),
            occasion,
          },
          sureness:
            isSure && isInRange(column, header, definition) ? 'sure' : isSure ? 'unsure' : 'likely',
          reasons: reasonsOf(header, definition, itemCounts),
        }),
      );
      const [first] = header.measures;
      if (header.measures.length < 2 || first === undefined) return [column.index, each];
      const family = familyReading(each, first.family, hasInformantColumn);
      return [column.index, [...family, ...each.map(doubtful)]];
    }),
  );
  const settled = withRawBesideConverted(readings);
  return new Map([...settled, ...sharedDates(survey, settled, occasionOf)]);
}

/** Answers above the highest, as where a file counts from one and the measure from nought, make a column unsure. */
function isInRange(
  column: ColumnSurvey,
  { part }: MeasureHeader,
  { items }: MeasureDefinition,
): boolean {
  if (part.kind !== 'item' || items.confidence === 'not_found') return true;
  const item = items.list.find(({ key }) => key === part.item);
  return item === undefined || numbersOf(column).numbers.every((one) => one <= item.max);
}

interface Basis {
  readonly sitting: SittingKey;
  readonly sureness: Sureness;
  readonly reasons: readonly Reason[];
}

function readingsOf(
  column: ColumnSurvey,
  { part }: MeasureHeader,
  definition: MeasureDefinition,
  { sitting, sureness, reasons }: Basis,
): readonly Reading[] {
  const reading = (use: ColumnUse): Reading => ({ use, score: measureScore, sureness, reasons });
  switch (part.kind) {
    case 'date':
      return [reading({ kind: 'sitting_date', sitting, ...dateOrderOf(column) })];
    case 'item': {
      const keying = keyingOf(definition, part.item);
      return [reading({ kind: 'item', sitting, item: part.item, keying })];
    }
    case 'score': {
      const { numbers } = numbersOf(column);
      const given = givenLevel(definition, part.scale, numbers) ?? 'raw_score';
      const level =
        part.said === 'converted' ? 'converted_score' : part.said === 'raw' ? 'raw_score' : given;
      return [reading({ kind: 'score', sitting, scale: part.scale, level })];
    }
  }
}

/** Several forms fit and the header does not say whose: the family, which a column of informants completes. */
function familyReading(
  readings: readonly Reading[],
  family: string,
  hasInformantColumn: boolean,
): readonly Reading[] {
  return readings.slice(0, 1).flatMap((reading) => {
    const { use } = reading;
    if (use.kind !== 'item' && use.kind !== 'score' && use.kind !== 'sitting_date') return [];
    const sitting = { ...use.sitting, measure: family, informant: null };
    const sureness = hasInformantColumn ? reading.sureness : ('unsure' as const);
    return [{ ...reading, use: { ...use, sitting }, sureness }];
  });
}

function doubtful(reading: Reading): Reading {
  return { ...reading, score: doubtfulScore, sureness: 'unsure' };
}

function onlyInformant({ informants }: MeasureDefinition): Informant | null {
  return informants.list.length === 1 ? (informants.list[0] ?? null) : null;
}

function countItems(headers: readonly MeasureHeader[]): ReadonlyMap<string, ReadonlySet<string>> {
  const items = new Map<string, Set<string>>();
  for (const { measures, part } of headers) {
    if (part.kind !== 'item') continue;
    for (const { id } of measures) items.set(id, (items.get(id) ?? new Set()).add(part.item));
  }
  return items;
}

function reasonsOf(
  { part }: MeasureHeader,
  { id, shortName, items }: MeasureDefinition,
  counts: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Reason[] {
  if (part.kind !== 'item' || items.confidence === 'not_found') return [{ kind: 'known_alias' }];
  const found = counts.get(id)?.size ?? 1;
  return [{ kind: 'measure_items', measure: shortName, found, of: items.list.length }];
}
