import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface DataTableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  /** More than three columns: on a phone it scrolls sideways under a fixed first column. */
  readonly wide?: boolean;
  readonly dense?: boolean;
  /** `<thead>` and `<tbody>`. Cells with class `app-table__number` are right-aligned. */
  readonly children: ReactNode;
}

/** A table with our rules, in a region that can be scrolled by keyboard. */
export function DataTable({ caption, hideCaption, wide, dense, children }: DataTableProps) {
  const id = useId();
  return (
    <>
      {wide && <p className="app-table__hint">Scroll sideways to see every column.</p>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="app-table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table
          className={classNames(
            'app-table',
            wide && 'app-table--wide',
            dense && 'app-table--dense',
          )}
        >
          <caption id={id} className={hideCaption ? 'nhsuk-u-visually-hidden' : ''}>
            {caption}
          </caption>
          {children}
        </table>
      </div>
    </>
  );
}
