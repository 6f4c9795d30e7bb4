import type { ReportDocument, SectionId } from '#app/report/document/report-document.ts';
import { TextButton } from '#app/ui/text-button.tsx';

interface ContentsListProps {
  readonly report: ReportDocument;
  /** Sections left out, by name, where they can be taken in again. */
  readonly leftOut?: readonly { readonly id: SectionId; readonly title: string }[];
  readonly onTakeIn?: (section: SectionId) => void;
}

/** Where in the paper one can go. On a phone it is folded behind one line. */
export function ContentsList({ report, leftOut = [], onTakeIn }: ContentsListProps) {
  const sections = report.sections.length;
  return (
    <nav className="report-contents app-no-print" aria-label="In this paper">
      <p className="report-side-title report-contents__wide" aria-hidden="true">
        In this paper
      </p>
      <ul className="report-contents__wide">
        <Links report={report} />
      </ul>
      <details className="report-contents__narrow">
        <summary>
          <strong>In this paper</strong>
          <span>{sections === 1 ? '1 section' : `${sections} sections`}</span>
        </summary>
        <ul>
          <Links report={report} />
        </ul>
      </details>
      {leftOut.length > 0 && (
        <div className="report-left-out">
          <p className="report-side-title">Left out</p>
          <ul>
            {leftOut.map(({ id, title }) => (
              <li key={id}>
                {title}{' '}
                <TextButton onClick={() => onTakeIn?.(id)} aria-label={`Put back: ${title}`}>
                  Put back
                </TextButton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}

function Links({ report }: { readonly report: ReportDocument }) {
  return report.sections.map(({ id, title }) => (
    <li key={id}>
      <a href={`#section-${id}`}>{title}</a>
    </li>
  ));
}
