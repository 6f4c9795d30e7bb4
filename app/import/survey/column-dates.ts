import type { ColumnSurvey } from './file-survey.ts';
import { dateShape, type DateShape } from './date-shape.ts';

const fewestDates = 0.5;
const saysDate =
  /date|time|\bdob\b|birth|\bwhen\b|\bday\b|(?:^|[ _])(?:on|at)$|received|completed|started|closed|created/i;

/**
 * What the dates of one column prove about the order of day and month, all of them together: 13/04 proves day first,
 * 04/13 month first, and only one of the two may occur. null when fewer than half of the texts are dates.
 */
export function columnDates(
  header: string,
  values: ReadonlyMap<string, number>,
): ColumnSurvey['dates'] {
  const mayBeSerial = saysDate.test(header);
  const counts = new Map<DateShape, number>();
  let filled = 0;
  for (const [text, count] of values) {
    filled += count;
    for (const shape of shapesOf(text, mayBeSerial)) {
      counts.set(shape, (counts.get(shape) ?? 0) + count);
    }
  }
  const other = counts.get('none') ?? 0;
  if (filled === 0 || filled - other < fewestDates * filled) return null;
  return orderOf(counts, other);
}

function orderOf(counts: ReadonlyMap<DateShape, number>, other: number): ColumnSurvey['dates'] {
  const isDayFirst = counts.has('day_first');
  const isMonthFirst = counts.has('month_first');
  if (isDayFirst && isMonthFirst) return 'mixed';
  if (isDayFirst) return 'day_first';
  if (isMonthFirst) return 'month_first';
  if (counts.has('either')) return 'undecided';
  if (counts.has('day_is_month')) return 'day_first';
  if (counts.has('year_first')) return 'year_first';
  return counts.has('serial') && other === 0 ? 'excel_serial' : null;
}

/** A cell may hold several dates; each then counts. One part that is no date makes the cell none. */
function shapesOf(text: string, mayBeSerial: boolean): ReadonlySet<DateShape> {
  const whole = dateShape(text, mayBeSerial);
  if (whole !== 'none') return new Set([whole]);
  const parts = text.split(/[;|\n,]/).map((part) => part.trim());
  const shapes = new Set(parts.filter((part) => part !== '').map((part) => dateShape(part, false)));
  return shapes.has('none') || shapes.size === 0 ? new Set(['none']) : shapes;
}
