import type { ToCheck } from './check-context.ts';
import type { Finding } from './finding.ts';
import { amounts } from './rules/amounts.ts';
import { differsFromEarlier } from './rules/earlier.ts';
import { rareLabels } from './rules/labels.ts';
import { noCountColumn, notUnderstood } from './rules/no-count-column.ts';
import { onePersonsValue } from './rules/one-persons-value.ts';
import { personLevel } from './rules/person-level.ts';
import { rounding } from './rules/rounding.ts';
import { smallCounts } from './rules/small-counts.ts';
import { restsOnFew } from './rules/rests-on-few.ts';
import { statistics } from './rules/statistics.ts';

/** Every reason why the answer may not leave as it is, the gravest first. None: it may leave. */
export function checkAnswer(to: ToCheck): readonly Finding[] {
  return [
    ...personLevel(to),
    ...noCountColumn(to),
    ...notUnderstood(to),
    ...onePersonsValue(to),
    ...rareLabels(to),
    ...smallCounts(to),
    ...statistics(to),
    ...restsOnFew(to),
    ...amounts(to),
    ...differsFromEarlier(to),
    ...rounding(to),
  ];
}
