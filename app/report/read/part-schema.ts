import * as z from 'zod';
import type { Part } from '../document/part.ts';

const key = z.string().max(200);

const textPart = z.object({
  kind: z.literal('text'),
  text: z.string().max(20_000),
  strong: z.boolean().exactOptional(),
});

/** A number as a file holds it: where it stands, never its value. */
export const numberPartSchema = z.object({
  kind: z.literal('number'),
  figure: key,
  table: key,
  row: key,
  column: key,
  show: z.enum(['value', 'interval', 'size', 'standing']).exactOptional(),
  strong: z.boolean().exactOptional(),
});

const part: z.ZodType<Part> = z.discriminatedUnion('kind', [textPart, numberPartSchema]);

/** Words with numbers in them, as a file holds them. */
export const partsSchema = z.array(part).max(200);
