import type { CheckAction } from '#app/analysis/checks/check.ts';
import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { checkActionWords, checkWords } from '#app/analysis/checks/check-words.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { Select } from '#app/ui/select.tsx';
import { RowsCell } from './rows-cell.tsx';

interface CheckLineProps {
  readonly result: CheckResult;
  /** The file whose rows are named, and how it is read. */
  readonly file: string;
  readonly plan: FilePlan | null;
  readonly onAction: (result: CheckResult, action: CheckAction) => void;
}

/** What a check across files found, and what is done about it, which can be changed. */
export function CheckLine({ result, file, plan, onAction }: CheckLineProps) {
  const { what, why, willDo } = checkWords(result);
  const rows = [
    ...new Set(result.first.filter((found) => found.file === file).map(({ row }) => row)),
  ];
  const header = headerOf(result, plan);
  return (
    <tr>
      <td className="import-problem__rows">
        <RowsCell rows={rows} total={result.rows} />
      </td>
      <td className="import-problem__column">
        {header ?? <span className="import-problem__field">{columnLabel(result)}</span>}
      </td>
      <td className="import-problem__what">
        <strong>{what}</strong> {why}
      </td>
      <td className="import-problem__done">
        {result.options.length < 2 ? (
          willDo
        ) : (
          <Select
            label={`What to do: ${what}`}
            labelPlace="hidden"
            options={result.options.map((action) => ({
              value: action,
              label: checkActionWords(action),
            }))}
            value={result.action}
            onChange={(value) => {
              const action = result.options.find((option) => option === value);
              if (action !== undefined) onAction(result, action);
            }}
          />
        )}
      </td>
    </tr>
  );
}

/** The heading that the file itself has for the column of a check. */
function headerOf({ table, column }: CheckResult, plan: FilePlan | null): string | null {
  const found = plan?.columns.find(
    ({ use }) => use.kind === 'field' && use.table === table && use.field === column,
  );
  return found?.header ?? null;
}

function columnLabel({ table, column }: CheckResult): string {
  if (column === null) return '';
  return tableNamed(table).fields.find(({ name }) => name === column)?.label ?? column;
}
