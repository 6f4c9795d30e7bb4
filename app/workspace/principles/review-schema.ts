import { z } from 'zod';
import { principles, statementById } from '#app/records/principles/principles.ts';
import { ratings, type Review } from '#app/results/principles-review.ts';

/** The version of the file’s shape. A file of a later one is refused, never half read. */
export const REVIEW_VERSION = 1;

const longest = 4000;
const text = z.string().max(longest, `is longer than ${longest} characters`);
const judgement = z.enum([...ratings, 'does_not_apply']);

const levelRule = z
  .strictObject({ gettingThere: z.number().min(0), excelling: z.number().min(0) })
  .refine(({ gettingThere, excelling }) => gettingThere < excelling, {
    message: 'asks for less to be excelling than to be getting there',
  });

/** A saved review as it stands in its file. */
export const reviewSchema = z
  .strictObject({
    evenlodePrinciples: z.literal(REVIEW_VERSION),
    name: z.string().max(200),
    agreedOn: z.iso.date().nullable(),
    savedOn: z.iso.date(),
    statements: z.record(
      z.string(),
      z.strictObject({ judgement: judgement.nullable(), note: text, owner: text, nextStep: text }),
    ),
    removed: z.array(z.string()),
    added: z.array(
      z.strictObject({
        id: z.string().regex(/^[1-7]\.\d{1,3}$/),
        principle: z.enum(principles.map(({ id }) => id)),
        text: text.min(1),
      }),
    ),
    rules: z.record(z.string(), levelRule),
  })
  .superRefine((file, context) => {
    const own = file.added.map(({ id }) => id);
    const known = (id: string) => statementById.has(id) || own.includes(id);
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const id of Object.keys(file.statements)) {
      if (!known(id)) refuse(['statements', id], 'is no statement that is known here');
    }
    for (const id of Object.keys(file.rules)) {
      if (id !== 'all' && !known(id)) refuse(['rules', id], 'is no statement that is known here');
    }
    file.removed.forEach((id, index) => {
      if (!statementById.has(id)) refuse(['removed', index], 'is no statement of the guidance');
    });
    own.forEach((id, index) => {
      if (statementById.has(id) || own.indexOf(id) !== index) {
        refuse(['added', index, 'id'], 'is the number of another statement');
      }
    });
  });

export type ReviewFile = z.infer<typeof reviewSchema>;

/** The review that a file holds. */
export function reviewOf(file: ReviewFile): Review {
  const { name, agreedOn, statements, removed, added, rules } = file;
  return { name, agreedOn, statements, removed, added, rules };
}
