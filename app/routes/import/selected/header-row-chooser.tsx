import { useId } from 'react';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import { cellsToShow } from './cells-to-show.ts';

interface HeaderRowChooserProps {
  readonly file: FileSurvey;
  /** Spreadsheet number of the first heading row. */
  readonly row: number;
  readonly onRow: (row: number) => void;
}

/** The first rows of a file as they stand, each of which may be the one with the headings. */
export function HeaderRowChooser({ file, row, onRow }: HeaderRowChooserProps) {
  const id = useId();
  return (
    <fieldset className="import-head-rows">
      <legend>Row with the headings</legend>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="app-table-scroll" role="region" aria-label="First rows" tabIndex={0}>
        <table className="app-table app-table--dense">
          <tbody>
            {file.firstRows.map((cells, index) => (
              <tr key={index} className={index + 1 === row ? 'import-head-rows__chosen' : ''}>
                <th scope="row">
                  <input
                    type="radio"
                    id={`${id}-${index}`}
                    name={id}
                    checked={index + 1 === row}
                    onChange={() => onRow(index + 1)}
                  />
                  <label htmlFor={`${id}-${index}`}>Row {index + 1}</label>
                </th>
                {cellsToShow(file, cells, index + 1).map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
