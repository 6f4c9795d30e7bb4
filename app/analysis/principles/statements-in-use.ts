import { principles } from '#app/records/principles/principles.ts';
import type { Review, StatementInUse } from '#app/results/principles-review.ts';

/** The statements of the guidance that were not taken out, each principle’s own additions after them. */
export function statementsInUse({ removed, added }: Review): readonly StatementInUse[] {
  return principles.flatMap(({ id, statements }) => [
    ...statements
      .filter((statement) => !removed.includes(statement.id))
      .map((statement) => ({ ...statement, principle: id, isAdded: false })),
    ...added
      .filter((statement) => statement.principle === id)
      .map((statement) => ({ ...statement, isAdded: true })),
  ]);
}
