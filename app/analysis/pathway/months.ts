const names =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "2025-09" as people write it: "September 2025". */
export function monthLabel(month: string): string {
  const [year = '', number = '1'] = month.split('-');
  return `${names[Number(number) - 1] ?? ''} ${year}`;
}

/** Every month from one to another ("2025-09"), both included; none where either is not known. */
export function monthsBetween(
  first: string | undefined,
  last: string | undefined,
): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let at = place(first); at <= place(last); at += 1) {
    months.push(
      `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
  }
  return months;
}

function place(month: string): number {
  const [year = '0', number = '1'] = month.split('-');
  return Number(year) * 12 + Number(number) - 1;
}
