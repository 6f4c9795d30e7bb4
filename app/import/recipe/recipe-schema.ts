import * as z from 'zod';
import { identifierKinds } from '#app/identifiers/identifier-finding.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { missingKinds } from '#app/records/missing.ts';
import { tableNames } from '#app/records/table.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { Recipe } from './recipe.ts';

const table = z.enum(tableNames, 'is not a table that we know');
const identifier = z.enum(identifierKinds, 'is not a kind of identifier that we know');
const dateOrder = z.enum(['day_first', 'month_first', 'year_first', 'excel_serial']);
const occasion = z.enum(['first', 'review', 'last']).nullable();
const informant = z.enum(['self', 'parent', 'teacher', 'practitioner']).nullable();
const sitting = z.strictObject({ measure: z.string().min(1), informant, occasion });
const position = z.number().int().min(0);

const missing = z.enum(missingKinds.filter((kind) => kind !== 'not_mapped'));
const meaning = z.union([
  z.strictObject({ code: z.string() }),
  z.strictObject({ missing }),
  z.strictObject({ notMapped: z.literal(true) }),
]);

const protection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pseudonym'), of: identifier }),
  z.strictObject({ kind: z.literal('age_at'), dateColumn: position }),
  z.strictObject({ kind: z.literal('cut'), to: z.enum(['postcode_district', 'month']) }),
  z.strictObject({ kind: z.literal('screened_text') }),
]);

const use = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('field'),
      table,
      field: z.string(),
      dateOrder: dateOrder.optional(),
      values: z.record(z.string(), meaning).optional(),
      protection: protection.optional(),
      split: z.enum([',', ';', '|']).optional(),
    })
    .refine(({ table: name, field }) => isField(name, field), {
      path: ['field'],
      message: 'is not a field of this table',
    }),
  z.strictObject({
    kind: z.literal('item'),
    sitting,
    item: z.string().min(1),
    keying: z.enum(['raw', 'reversed', 'ask']),
  }),
  z.strictObject({
    kind: z.literal('score'),
    sitting,
    scale: z.string().min(1),
    level: z.enum(['raw_score', 'converted_score', 'ask']),
  }),
  z.strictObject({ kind: z.literal('sitting_date'), sitting, dateOrder: dateOrder.optional() }),
  z.strictObject({
    kind: z.literal('goal'),
    goal: z.number().int().min(1),
    part: z.enum(['theme', 'rating', 'rated_on', 'achieved']),
    occasion,
    dateOrder: dateOrder.optional(),
  }),
  z.strictObject({ kind: z.literal('survey_answer'), question: z.string() }),
  z.strictObject({ kind: z.literal('coded_scale') }),
  z.strictObject({ kind: z.literal('undecided'), identifier }),
  z.strictObject({
    kind: z.literal('left_out'),
    why: z.enum([
      'not_recognised',
      'not_needed',
      'identifier',
      'free_text',
      'second_column',
      'empty',
    ]),
  }),
]);

const answers = z.strictObject({
  scoreLevels: z.record(z.string(), z.enum(['raw_score', 'converted_score'])),
  keyings: z.record(z.string(), z.enum(['raw', 'reversed'])),
  itemOrders: z.record(z.string(), z.string()),
  answerWords: z.record(z.string(), z.record(z.string(), z.number())).default({}),
});

const file = z.strictObject({
  fileName: z.string(),
  headerRows: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  tables: z.array(table),
  columns: z.array(
    z.strictObject({ header: z.string().min(1), use: use.transform(withoutAbsent) }),
  ),
  constants: z.array(z.strictObject({ table, field: z.string(), text: z.string() })),
  answers,
});

/** The shape of a recipe file. Unknown keys are refused: what is not understood must not be passed over. */
export const recipeSchema: z.ZodType<Recipe> = z.strictObject({
  evenlodeRecipe: z.literal(1, 'is not a version of recipes that we know'),
  name: z.string().min(1),
  savedOn: z.iso.date(),
  files: z.array(file),
});

function isField(name: (typeof tableNames)[number], field: string): boolean {
  return tableNamed(name).fields.some((each) => each.name === field);
}

type Parsed = z.output<typeof use>;

/** zod gives an absent key the type undefined; a use has no such key at all. */
function withoutAbsent(parsed: Parsed): ColumnUse {
  if (parsed.kind === 'field') {
    const { dateOrder: order, values, protection: kept, split, ...rest } = parsed;
    return {
      ...rest,
      ...(order === undefined ? {} : { dateOrder: order }),
      ...(values === undefined ? {} : { values }),
      ...(kept === undefined ? {} : { protection: kept }),
      ...(split === undefined ? {} : { split }),
    };
  }
  if (parsed.kind !== 'sitting_date' && parsed.kind !== 'goal') return parsed;
  const { dateOrder: order, ...rest } = parsed;
  return order === undefined ? rest : { ...rest, dateOrder: order };
}
