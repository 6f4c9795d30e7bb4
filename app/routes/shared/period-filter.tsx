import { Select } from '#app/ui/select.tsx';

interface PeriodFilterProps {
  readonly from: string | null;
  readonly to: string | null;
  /** First and last day of referral in the files, ISO. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
}

/** Which months of referral count, from and to: whole months, which is how schemes report. */
export function PeriodFilter({ from, to, earliest, latest, onChange }: PeriodFilterProps) {
  if (earliest === null || latest === null) return null;
  const months = monthsBetween(earliest, latest);
  const first = { value: '', label: 'Start' };
  const last = { value: '', label: 'End' };
  return (
    <>
      <Select
        label="From"
        labelPlace="beside"
        value={from ?? ''}
        options={[
          first,
          ...kept(
            from,
            months.map(({ start, label }) => ({ value: start, label })),
          ),
        ]}
        onChange={(value) => onChange(value === '' ? null : value, to)}
      />
      <Select
        label="To"
        labelPlace="beside"
        value={to ?? ''}
        options={[
          last,
          ...kept(
            to,
            months.map(({ end, label }) => ({ value: end, label })),
          ),
        ]}
        onChange={(value) => onChange(from, value === '' ? null : value)}
      />
    </>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A date in the URL that is no month's edge stays to be seen, instead of the list pretending it is not there. */
function kept(value: string | null, options: readonly Option[]): readonly Option[] {
  return value === null || options.some((option) => option.value === value)
    ? options
    : [{ value, label: value }, ...options];
}

interface Month {
  readonly start: string;
  readonly end: string;
  readonly label: string;
}

/** Every month that has a day between two ISO dates, both included. */
export function monthsBetween(earliest: string, latest: string): readonly Month[] {
  const months: Month[] = [];
  const name = new Intl.DateTimeFormat('en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [year = 0, month = 1] = earliest.split('-').map(Number);
  for (let index = 0; ; index += 1) {
    const start = new Date(Date.UTC(year, month - 1 + index, 1));
    const end = new Date(Date.UTC(year, month + index, 0));
    const iso = (date: Date): string => date.toISOString().slice(0, 10);
    if (iso(start) > latest || months.length > 600) return months;
    months.push({ start: iso(start), end: iso(end), label: name.format(start) });
  }
}
