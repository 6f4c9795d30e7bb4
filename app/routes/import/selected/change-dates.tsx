import type { ColumnUse, DateOrder } from '#app/import/plan/column-use.ts';
import { Select } from '#app/ui/select.tsx';
import { firstValues } from '../columns/first-values.ts';
import { headerWords } from '../columns/header-words.ts';
import type { DateColumn } from './date-columns.ts';
import { dateOrderWords } from './layout-words.ts';

interface ChangeDatesProps {
  readonly dates: readonly DateColumn[];
  readonly onUse: (column: number, use: ColumnUse) => void;
}

const orders = ['day_first', 'month_first', 'year_first', 'excel_serial'] as const;

/** The order of day and month, column by column: the dates of one system may differ from another's. */
export function ChangeDates({ dates, onUse }: ChangeDatesProps) {
  return (
    <fieldset className="import-reading__dates">
      <legend>Dates</legend>
      <div className="import-reading__selects">
        {dates.map(({ column, use, order }) => (
          <Select
            key={column.index}
            label={headerWords(column)}
            hint={exampleOf(column, use)}
            options={[
              ...(order === null ? [{ value: '', label: 'Not decided yet' }] : []),
              ...orders.map((each) => ({ value: each, label: dateOrderWords[each] })),
            ]}
            value={order ?? ''}
            onChange={(value) => {
              const dateOrder: DateOrder | undefined = orders.find((each) => each === value);
              if (dateOrder !== undefined) onUse(column.index, { ...use, dateOrder });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function exampleOf(column: DateColumn['column'], use: ColumnUse): string {
  const values = firstValues(column, use);
  return values.kind === 'values' ? `For example ${values.texts[0] ?? ''}` : '';
}
