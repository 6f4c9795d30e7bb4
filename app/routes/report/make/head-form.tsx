import type { ReportHead } from '#app/report/document/report-document.ts';
import type { HeadField } from '#app/report/edit/report-edits.ts';
import { TextField } from '#app/ui/text-field.tsx';

const fields: readonly (readonly [HeadField, string])[] = [
  ['board', 'Board'],
  ['date', 'Date'],
  ['agendaItem', 'Agenda item'],
  ['title', 'Title'],
  ['purpose', 'For'],
  ['from', 'From'],
  ['covers', 'Covers'],
  ['status', 'Status'],
];

/** What stands at the head of the paper, to be filled in. */
export function HeadForm({
  head,
  onChange,
}: {
  readonly head: ReportHead;
  readonly onChange: (field: HeadField, value: string) => void;
}) {
  return (
    <div className="report-head-form app-no-print">
      {fields.map(([field, label]) => (
        <TextField
          key={field}
          label={label}
          value={head[field]}
          type={field === 'date' ? 'date' : 'text'}
          onChange={(value) => {
            if (field !== 'date' || /^\d{4}-\d\d-\d\d$/.test(value)) onChange(field, value);
          }}
        />
      ))}
    </div>
  );
}
