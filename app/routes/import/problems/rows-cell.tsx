import { useState } from 'react';
import { formatCount as count } from '#app/results/format.ts';
import { TextButton } from '#app/ui/text-button.tsx';

interface RowsCellProps {
  /** Row numbers as a spreadsheet shows them: those that are known one by one. */
  readonly rows: readonly number[];
  /** How many there are in all. */
  readonly total: number;
}

const rowsNamed = 3;

/** The first rows of a problem, and the others that are listed on demand. */
export function RowsCell({ rows, total }: RowsCellProps) {
  const [isAll, setAll] = useState(false);
  if (rows.length === 0) return <>{total > 1 ? `${count(total)} rows` : 'The whole file'}</>;
  const shown = isAll ? rows : rows.slice(0, rowsNamed);
  const more = total - shown.length;
  return (
    <>
      {shown.map(count).join(', ')}
      {more > 0 && !isAll && rows.length > rowsNamed && (
        <>
          {' '}
          <TextButton onClick={() => setAll(true)}>and {count(more)} more</TextButton>
        </>
      )}
      {more > 0 && (isAll || rows.length <= rowsNamed) && ` and ${count(more)} more`}
    </>
  );
}
