import { Disclosure } from '#app/ui/disclosure.tsx';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import type { Layout } from '#app/import/survey/layout.ts';
import type { ColumnInHand } from '../columns/column-in-hand.ts';
import { ChangeDates } from './change-dates.tsx';
import { ChangeLayout } from './change-layout.tsx';
import { dateColumns } from './date-columns.ts';
import { datesInWords, layoutWords } from './layout-words.ts';

interface LayoutLineProps {
  readonly file: FileSurvey;
  readonly columns: readonly ColumnInHand[];
  readonly onLayout: (layout: Partial<Layout>) => void;
  readonly onUse: (column: number, use: ColumnUse) => void;
}

/** How the file was read, as it was detected, and the way to read it otherwise. */
export function LayoutLine({ file, columns, onLayout, onUse }: LayoutLineProps) {
  const dates = dateColumns(columns);
  const datesWords = datesInWords(dates.map(({ order }) => order));
  return (
    <div className="import-layout-line">
      <p>
        Read as {layoutWords(file.layout)}
        {datesWords !== null && `, ${datesWords}`}.
      </p>
      <Disclosure summary="Change how it is read" className="app-no-print">
        <div className="import-reading">
          <ChangeLayout key={JSON.stringify(file.layout)} file={file} onLayout={onLayout} />
          {dates.length > 0 && <ChangeDates dates={dates} onUse={onUse} />}
        </div>
      </Disclosure>
    </div>
  );
}
