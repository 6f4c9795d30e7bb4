import * as z from 'zod';
import {
  sectionIds,
  type Block,
  type ReportHead,
  type Section,
} from '../document/report-document.ts';
import { figureSchema } from './figure-schema.ts';
import { numberPartSchema as numberPart, partsSchema as parts } from './part-schema.ts';

const line = z.string().max(4000);
const key = z.string().max(200);

const item = z.object({
  id: key,
  parts,
  figure: key.exactOptional(),
  edited: z.boolean().exactOptional(),
});

const paperTable = z.object({
  caption: line,
  headings: z.array(line).max(40),
  rows: z.array(z.array(parts).max(40)).max(500),
  holds: z.enum(['numbers', 'words']),
  figure: key.exactOptional(),
  total: z.boolean().exactOptional(),
});

const block: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), item }),
  z.object({ kind: z.literal('note'), item }),
  z.object({ kind: z.enum(['messages', 'asks', 'bullets']), items: z.array(item).max(100) }),
  z.object({
    kind: z.literal('cards'),
    cards: z.array(z.object({ id: key, number: parts, label: parts })).max(12),
  }),
  z.object({
    kind: z.literal('figure'),
    figure: key,
    part: key.exactOptional(),
    half: z.boolean().exactOptional(),
  }),
  z.object({
    kind: z.literal('short'),
    look: z.enum(['bars', 'stack', 'gaps']),
    title: parts,
    subtitle: parts,
    rows: z.array(z.object({ label: line, number: numberPart, detail: parts })).max(60),
    figure: key,
    half: z.boolean().exactOptional(),
  }),
  z.object({ kind: z.literal('table'), title: line, subtitle: line, table: paperTable }),
  z.object({
    kind: z.literal('quotes'),
    quotes: z.array(z.object({ text: line, who: line })).max(60),
  }),
  z.object({
    kind: z.literal('terms'),
    terms: z.array(z.object({ term: line, meaning: line })).max(100),
  }),
]);

const section: z.ZodType<Section> = z.object({
  id: z.enum(sectionIds),
  title: line,
  blocks: z.array(block).max(200),
});

const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const head: z.ZodType<ReportHead> = z.object({
  board: line,
  title: line,
  date: isoDate,
  agendaItem: line,
  purpose: line,
  from: line,
  covers: line,
  status: line,
  scheme: line,
  period: z.object({ from: isoDate.nullable(), to: isoDate.nullable() }),
  isExample: z.boolean(),
});

export const REPORT_FORMAT = 'evenlode-report';

/** Rises when a file could no longer be read by an older Evenlode. */
export const REPORT_VERSION = 1;

/** What is known of any report file before the rest is read. */
export const reportEnvelope = z.looseObject({
  format: z.literal(REPORT_FORMAT),
  version: z.int().min(1),
});

/** A report file: aggregates that have passed the disclosure gate, the rule they passed it by, and the words around them. */
export const reportFile = z.object({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(REPORT_VERSION),
  /** How many hidden or left-over numbers were attacked in vain before it was made. */
  attacked: z.int().min(0),
  head,
  sections: z.array(section).max(sectionIds.length),
  figures: z.record(
    z.string(),
    z.object({
      figure: figureSchema,
      policy: z.object({
        id: key,
        label: line,
        hideUpTo: z.number(),
        roundTo: z.number(),
        setBy: line,
      }),
      hiddenCells: z.int().min(0),
    }),
  ),
});

export type ReportFile = z.infer<typeof reportFile>;
