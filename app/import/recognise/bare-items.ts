import { givenLevel } from '#app/measures/given-level.ts';
import { onlyInformant } from '#app/measures/only-informant.ts';
import type { Item } from '#app/measures/definition/item.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { normaliseHeader } from '#app/records/recognise-header.ts';
import type { SittingKey } from '../plan/column-use.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { isGoalMeasure } from './goal-measure.ts';
import { headerWords } from './header-words.ts';
import { holdsWords } from './holds-words.ts';
import { fewestKeys, itemsByKey, measuresOfKeys, scalesByKey } from './keyed-columns.ts';
import { keyingOf } from './keying-of.ts';
import { takeMeasure } from './measure-names.ts';
import { numbersOf, numericShare } from './numbers-of.ts';
import { occasionReader, takeOccasion, type OccasionMark } from './occasion-words.ts';
import type { Reason } from './proposal.ts';
import type { Reading, Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';

const bareScore = 0.92;
/** Above that of a header that names a measure: among the keys of the 47 items of one, "rcads_25" is no score of another. */
const keyedScore = 0.975;
const SCORE_WORDS = new Set(['score', 'total', 'raw', 'metric', 'converted', 'value', 'result']);
const BARE = /^(?:q|qu|item|i|question)?0*(\d{1,2})$/;

interface BareColumn {
  readonly column: ColumnSurvey;
  readonly item: Item;
  readonly mark: OccasionMark | null;
}

/**
 * Columns that number the questions of a measure, or give its score, without naming it ("Q1" to "Q7", "Total score"):
 * read only where the file's own name or preamble names one measure, or a column names the same one in every row, and
 * where the numbers are all of its questions. Columns headed by the keys of its questions or scales, as in its template,
 * are read there too; and where the keys are all those of one measure, without its name.
 */
export function bareItemReadings(
  survey: FileSurvey,
  { measures }: RecogniseContext,
  marks: readonly OccasionMark[],
  hasInformantColumn: boolean,
): Readings {
  const askable = measures.filter((definition) => !isGoalMeasure(definition));
  const named = measureOfFile(survey, askable);
  const forms = named === null ? measuresOfKeys(survey, askable) : [named];
  const [definition] = forms;
  if (definition === undefined) return new Map();
  const isOneForm = forms.length === 1;
  const occasionOf = occasionReader(marks);
  const sittingOf = (mark: OccasionMark | null): SittingKey => ({
    measure: isOneForm ? definition.id : definition.family,
    informant: isOneForm ? onlyInformant(definition) : null,
    occasion: occasionOf(mark).occasion,
  });
  const sureness = isOneForm || hasInformantColumn ? 'likely' : 'unsure';
  const reading = (
    use: Reading['use'],
    reasons: readonly Reason[],
    score = bareScore,
  ): Reading => ({
    use,
    score,
    sureness,
    reasons,
  });
  const keyed = itemsByKey(survey, definition)
    .map(({ column, part, mark }): BareColumn => ({ column, item: part, mark }))
    .filter(({ column, item }) => isInRange(column, item));
  return new Map([
    ...scalesByKey(survey, definition).flatMap(({ column, part, mark }) => {
      const { numbers, share } = numbersOf(column);
      if (column.filled > 0 && share < numericShare) return [];
      const level = givenLevel(definition, part.key, numbers) ?? 'raw_score';
      const use = { kind: 'score', sitting: sittingOf(mark), scale: part.key, level } as const;
      return [[column.index, [reading(use, [])]] as const];
    }),
    ...[...itemColumns(survey, definition), ...keyed].map(({ column, item, mark }, _, all) => {
      const reason: Reason = {
        kind: 'measure_items',
        measure: definition.shortName,
        found: new Set(all.map((one) => one.item.key)).size,
        of: itemsOf(definition).length,
      };
      const keying = keyingOf(definition, item.key);
      const use = { kind: 'item', sitting: sittingOf(mark), item: item.key, keying } as const;
      const score = keyed.length >= fewestKeys ? keyedScore : bareScore;
      return [column.index, [reading(use, [reason], score)]] as const;
    }),
    ...survey.columns.filter(isScore).map((column) => {
      const { mark, rest } = takeOccasion(headerWords(column.header));
      const scale = definition.primaryScale;
      const said = rest.includes('raw')
        ? 'raw_score'
        : rest.includes('metric')
          ? 'converted_score'
          : null;
      const level = said ?? givenLevel(definition, scale, numbersOf(column).numbers) ?? 'raw_score';
      const use = { kind: 'score', sitting: sittingOf(mark), scale, level } as const;
      return [column.index, [reading(use, [])]] as const;
    }),
  ]);
}

/** The one measure that the name of the file, or the lines above its header, speak of; else the one of every row. */
function measureOfFile(
  { file, preamble, columns }: FileSurvey,
  askable: readonly MeasureDefinition[],
): MeasureDefinition | null {
  const named = [file.replace(/\.\w+$/, ''), ...preamble].flatMap(
    (text) => onlyMeasure(text, askable) ?? [],
  );
  const [first] = named;
  if (first === undefined) return measureOfRows(columns, askable);
  return named.every(({ id }) => id === first.id) ? first : null;
}

/** The measure that a column says in every row, in one wording or several. */
function measureOfRows(
  columns: readonly ColumnSurvey[],
  measures: readonly MeasureDefinition[],
): MeasureDefinition | null {
  for (const { values, blank } of columns) {
    const [first, ...others] = values.map(([text]) => onlyMeasure(text, measures));
    if (blank === 0 && first && others.every((other) => other?.id === first.id)) return first;
  }
  return null;
}

function onlyMeasure(
  text: string,
  measures: readonly MeasureDefinition[],
): MeasureDefinition | null {
  const found = takeMeasure(headerWords(text), measures);
  return found?.measures.length === 1 ? (found.measures[0] ?? null) : null;
}

function itemColumns(survey: FileSurvey, definition: MeasureDefinition): readonly BareColumn[] {
  const items = itemsOf(definition).filter(({ number }) => number !== null);
  const bare = survey.columns.flatMap((column): BareColumn[] => {
    const { mark, rest } = takeOccasion(headerWords(column.header));
    const number = BARE.exec(normaliseHeader(rest.join('')))?.[1];
    const item = items.find((one) => number !== undefined && one.number === Number(number));
    return item === undefined || !isInRange(column, item) ? [] : [{ column, item, mark }];
  });
  const found = new Set(bare.map(({ item }) => item.key));
  return found.size === items.length ? bare : [];
}

function isInRange(column: ColumnSurvey, { min, max }: Item): boolean {
  const { numbers, share } = numbersOf(column);
  const inside = numbers.filter((one) => one >= min && one <= max);
  return (
    column.filled === 0 ||
    (share >= numericShare && inside.length * 2 > numbers.length) ||
    holdsWords(column)
  );
}

function isScore({ header, values }: ColumnSurvey): boolean {
  const { rest } = takeOccasion(headerWords(header));
  return rest.length > 0 && values.length > 0 && rest.every((word) => SCORE_WORDS.has(word));
}

function itemsOf({ items }: MeasureDefinition): readonly Item[] {
  return items.confidence === 'not_found' ? [] : items.list;
}
