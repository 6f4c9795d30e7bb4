import * as z from 'zod';
import { sectionIds } from '../document/report-document.ts';
import { partsSchema } from '../read/part-schema.ts';
import { REPORT_FORMAT } from '../read/report-schema.ts';
import type { EditsFault } from './edits-fault.ts';
import { headFields, type ReportEdits } from './report-edits.ts';

const EDITS_FORMAT = 'evenlode-report-edits';

/** Rises when a file could no longer be read by an older Evenlode. */
const EDITS_VERSION = 1;

/** More than any edits come to: a larger file is something else. */
const MOST_CHARACTERS = 2_000_000;

const id = z.string().max(200);
const line = z.string().max(4000);
const isoDate = z.iso.date();

const envelope = z.looseObject({ format: z.string(), version: z.int().min(1) });

const editsFile = z.strictObject({
  format: z.literal(EDITS_FORMAT),
  version: z.literal(EDITS_VERSION),
  savedOn: isoDate,
  scheme: line,
  edits: z.strictObject({
    head: z
      .partialRecord(z.enum(headFields), line)
      .refine(({ date }) => date === undefined || isoDate.safeParse(date).success, {
        path: ['date'],
        message: 'it is no date',
      }),
    texts: z.record(id, z.strictObject({ parts: partsSchema, basedOn: line })),
    leftOutItems: z.array(id).max(1000),
    leftOutSections: z.array(z.enum(sectionIds)).max(sectionIds.length),
    order: z
      .array(z.enum(sectionIds))
      .refine((order) => new Set(order).size === order.length, 'a section stands in it twice'),
  }),
});

/** Edits out of a file, when they were saved (ISO) and for which scheme; or why there are none. */
export type ReadEdits =
  | {
      readonly state: 'read';
      readonly edits: ReportEdits;
      readonly savedOn: string;
      readonly scheme: string;
    }
  | { readonly state: 'failed'; readonly fault: EditsFault };

/**
 * What people changed in a report as a small readable file, for the next quarter’s. It holds their words, what they left out
 * and the order they chose; a number in their words by its place in a figure; and, for each edited text, the published
 * numbers that it rested on, so that it can be said when these have changed. No other number and no record.
 *
 * @param savedOn ISO
 */
export function editsText(edits: ReportEdits, scheme: string, savedOn: string): string {
  const file: z.input<typeof editsFile> = {
    format: EDITS_FORMAT,
    version: EDITS_VERSION,
    savedOn,
    scheme,
    edits: {
      head: edits.head,
      texts: Object.fromEntries(
        Object.entries(edits.texts).map(([item, { parts, basedOn }]) => [
          item,
          { basedOn, parts: [...parts] },
        ]),
      ),
      leftOutItems: [...edits.leftOutItems],
      leftOutSections: [...edits.leftOutSections],
      order: [...edits.order],
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Edits from the text of their file. Nothing of it is run; a file that is not whole and right is refused whole. */
export function readEdits(text: string): ReadEdits {
  if (text.length > MOST_CHARACTERS) return failed({ kind: 'too_large' });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed({ kind: 'not_json' });
  }
  const known = envelope.safeParse(value);
  if (!known.success) return failed({ kind: 'not_edits' });
  const { format, version } = known.data;
  if (format === REPORT_FORMAT) return failed({ kind: 'a_report' });
  if (format !== EDITS_FORMAT) return failed({ kind: 'not_edits' });
  if (version > EDITS_VERSION) return failed({ kind: 'newer', version });
  const file = editsFile.safeParse(value);
  if (!file.success) {
    const [issue] = file.error.issues;
    const where = (issue?.path ?? []).map(String).join(' → ');
    return failed({ kind: 'damaged', where, reason: issue?.message ?? 'it cannot be read' });
  }
  const { edits, savedOn, scheme } = file.data;
  const head = Object.fromEntries(
    headFields.flatMap((field) => {
      const words = edits.head[field];
      return words === undefined ? [] : [[field, words]];
    }),
  );
  return { state: 'read', edits: { ...edits, head }, savedOn, scheme };
}

function failed(fault: EditsFault): ReadEdits {
  return { state: 'failed', fault };
}
