import { useState } from 'react';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import type { Layout } from '#app/import/survey/layout.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';
import { delimiterWords, encodingWords } from './layout-words.ts';
import { HeaderRowChooser } from './header-row-chooser.tsx';

interface ChangeLayoutProps {
  readonly file: FileSurvey;
  readonly onLayout: (layout: Partial<Layout>) => void;
}

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'mixed'] as const;
const delimiters = [',', ';', '\t', '|'] as const;
const headerRowCounts = [1, 2, 3] as const;

/** Another encoding, separator or heading row for a file; it is then looked at again from the start. */
export function ChangeLayout({ file, onLayout }: ChangeLayoutProps) {
  const [layout, setLayout] = useState(file.layout);
  const change = (part: Partial<Layout>) => setLayout({ ...layout, ...part });
  const isSame = JSON.stringify(layout) === JSON.stringify(file.layout);
  return (
    <form
      className="import-reading__layout"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) onLayout(layout);
      }}
    >
      <div className="import-reading__selects">
        <Select
          label="Written in"
          options={encodings.map((value) => ({ value, label: encodingWords[value] }))}
          value={layout.encoding}
          onChange={(value) => {
            const encoding = encodings.find((each) => each === value);
            if (encoding !== undefined) change({ encoding });
          }}
        />
        <Select
          label="Cells separated by"
          options={delimiters.map((value) => ({ value, label: delimiterWords[value] }))}
          value={layout.delimiter}
          onChange={(value) => {
            const delimiter = delimiters.find((each) => each === value);
            if (delimiter !== undefined) change({ delimiter });
          }}
        />
        <Select
          label="Rows of headings"
          options={headerRowCounts.map((n) => ({ value: String(n), label: String(n) }))}
          value={String(layout.headerRows)}
          onChange={(value) => {
            const headerRows = headerRowCounts.find((each) => String(each) === value);
            if (headerRows !== undefined) change({ headerRows });
          }}
        />
      </div>
      <HeaderRowChooser
        file={file}
        row={layout.headerRow}
        onRow={(headerRow) => change({ headerRow })}
      />
      <div className="app-row">
        <Button
          type="submit"
          size="small"
          kind="secondary"
          disabledReason={isSame ? 'Change something above to read the file again' : null}
        >
          Read the file again
        </Button>
        {!isSame && (
          <p className="import-reading__warning">
            What you have decided about this file is asked again.
          </p>
        )}
      </div>
    </form>
  );
}
