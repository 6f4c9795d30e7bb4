import { useId, useState, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FilterIcon } from './icons.tsx';
import { Tag } from './tag.tsx';

interface ContextBarProps {
  /** Name of the project: "Harrowmere Youth Link". */
  readonly dataset: string;
  readonly isExample?: boolean;
  /** "Referred April 2025 to March 2026". */
  readonly period?: string | null;
  /** Filters: `Select` with `labelPlace="beside"`. */
  readonly children?: ReactNode;
  /** "1,284 young people". */
  readonly count?: string;
  /** "no filters applied", or "of 1,284". */
  readonly countNote?: string;
}

/** What the page speaks of: whose data, which period, which filters, how many young people. On a phone the filters sit behind one button. */
export function ContextBar({
  dataset,
  isExample,
  period,
  children,
  count,
  countNote,
}: ContextBarProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="app-context app-context--data" aria-label="Data and filters">
      <div className="app-width app-context__inner">
        <div className="app-context__dataset">
          <span className="app-context__name">
            {dataset}
            {isExample && <Tag tone="example">Example data</Tag>}
          </span>
          {period && <span className="app-context__period">{period}</span>}
        </div>
        {children && (
          <>
            <button
              type="button"
              className="app-context__open"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              <FilterIcon /> {isOpen ? 'Hide filters' : 'Filters'}
            </button>
            <div
              id={id}
              className={classNames('app-context__filters', isOpen && 'app-context__filters--open')}
            >
              {children}
            </div>
          </>
        )}
        {count && (
          <div className="app-context__count" aria-live="polite">
            <strong>{count}</strong>
            {countNote && <span className="app-context__note">{countNote}</span>}
          </div>
        )}
      </div>
    </section>
  );
}
