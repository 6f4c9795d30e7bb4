import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Field } from '#app/records/field.ts';
import type { PlanReading } from '../plan-reading.ts';
import type { CellSpec, Derive } from './record-spec.ts';

const NUMBERED = /^\s*(?:q|qu|question|item|no)?\.?\s*0*(\d{1,2})\s*$/i;

/** What a row of a file with a row an answer says, as far as columns say it; null where none does. */
export interface LongRow {
  readonly measure: Derive;
  readonly item: Derive | null;
  readonly value: Derive;
}

/**
 * What such a file leaves unsaid of an answer. A question that is told by its number alone is that of the measure in its
 * row. Without a column of questions, a value is the score of the measure's main
 * scale. The answer to a question of the measure is an item, keyed as was said of the file; a score is of the level
 * that was said, else converted if it has a fraction, else raw. Blank where measure or question is one that we
 * do not know.
 */
export function longAnswerCells(
  reading: PlanReading,
  row: LongRow,
): Readonly<Record<'item' | 'level' | 'keying', (field: Field) => CellSpec>> {
  const { answers } = reading.plan;
  const definitionOf = (id: string): MeasureDefinition | undefined =>
    reading.measures.find((each) => each.id === id) ??
    reading.measures.find(({ family }) => family === id);
  const item: Derive = (cells, rowNumber) => {
    const definition = definitionOf(row.measure(cells, rowNumber));
    return row.item === null
      ? (definition?.primaryScale ?? '')
      : keyOf(row.item(cells, rowNumber), definition);
  };
  const kind: Derive = (cells, rowNumber) =>
    kindOf(definitionOf(row.measure(cells, rowNumber)), item(cells, rowNumber));
  return {
    item: (field) => reading.coded(field, item),
    level: (field) =>
      reading.coded(field, (cells, rowNumber) => {
        const found = kind(cells, rowNumber);
        if (found !== 'scale') return found;
        const isFraction = !Number.isInteger(Number(row.value(cells, rowNumber)));
        const said = answers.scoreLevels[row.measure(cells, rowNumber)];
        return said ?? (isFraction ? 'converted_score' : 'raw_score');
      }),
    keying: (field) =>
      reading.coded(field, (cells, rowNumber) =>
        kind(cells, rowNumber) === 'item'
          ? (answers.keyings[row.measure(cells, rowNumber)] ?? '')
          : '',
      ),
  };
}

/** "3", "Q3" and "Item 03" are the third question of the measure; a key, or what we do not know, stays as it is. */
function keyOf(said: string, definition: MeasureDefinition | undefined): string {
  const number = NUMBERED.exec(said)?.[1];
  if (number === undefined || definition === undefined) return said;
  return itemList(definition).find((one) => one.number === Number(number))?.key ?? said;
}

function kindOf(definition: MeasureDefinition | undefined, key: string): 'item' | 'scale' | '' {
  if (definition === undefined) return '';
  if (itemList(definition).some((item) => item.key === key)) return 'item';
  const isScale = definition.scales.some(
    (scale) => scale.key === key || scale.aliases.includes(key),
  );
  return isScale ? 'scale' : '';
}
