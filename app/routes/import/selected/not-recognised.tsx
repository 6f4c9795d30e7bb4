import { tables, tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Select } from '#app/ui/select.tsx';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { inWords } from '../files/file-title.ts';

interface NotRecognisedProps {
  readonly file: FileInHand;
  /** Which table its columns are to be matched to, as far as that has been said. */
  readonly table: TableName | null;
  readonly onTable: (table: TableName | null) => void;
}

/** For a file of no table that we know: which one it is nearest to, what that table cannot do without, and how to say so. */
export function NotRecognised({ file, table: chosen, onTable }: NotRecognisedProps) {
  const nearest = file.proposal?.nearest ?? null;
  if (file.status !== 'not_recognised') return null;
  const required = chosen === null ? [] : requiredOf(chosen);
  return (
    <div className="import-not-recognised">
      <Notice tone="rust" title="We do not know what this file holds">
        <p>
          {nearest === null
            ? 'Too few of its headings are ones that we know.'
            : `It looks most like ${tableNamed(nearest.table).label.toLowerCase()}, but we found no column for ${inWords(nearest.missing)}.`}{' '}
          Say which table it is and match its columns below, or leave the file out.
        </p>
        <div className="import-not-recognised__choice">
          <Select
            label="Which table is it?"
            options={[
              ...(chosen === null ? [{ value: '', label: 'Choose a table' }] : []),
              ...tables.map(({ name, label }) => ({ value: name, label })),
            ]}
            value={chosen ?? ''}
            onChange={(value) => onTable(tables.find(({ name }) => name === value)?.name ?? null)}
          />
        </div>
        {chosen !== null && (
          <p>
            {tableNamed(chosen).grain.charAt(0).toUpperCase() + tableNamed(chosen).grain.slice(1)}.{' '}
            {required.length === 0
              ? 'Match any of its columns below.'
              : `Below, say which of your columns ${required.length === 1 ? 'is' : 'are'} ${inWords(required)}.`}
          </p>
        )}
      </Notice>
    </div>
  );
}

function requiredOf(table: TableName): readonly string[] {
  return tableNamed(table)
    .fields.filter(({ required }) => required)
    .map(({ label }) => `“${label}”`);
}
