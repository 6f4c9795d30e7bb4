import { useMemo } from 'react';
import { figureNumbers } from '../document/figure-numbers.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { PaperContext, type PaperContextValue, type PaperSlots } from './paper-context.ts';
import { PaperHead } from './paper-head.tsx';
import { PaperSection } from './paper-section.tsx';

interface PaperProps {
  readonly report: ReportDocument;
  readonly medium: PaperContextValue['medium'];
  readonly slots?: PaperSlots;
}

const noSlots: PaperSlots = {};

/** The report as a paper: the same on the page, in the HTML file and in print. */
export function Paper({ report, medium, slots = noSlots }: PaperProps) {
  const value = useMemo(
    (): PaperContextValue => ({
      figures: report.figures,
      numbers: figureNumbers(report),
      medium,
      slots,
    }),
    [report, medium, slots],
  );
  return (
    <PaperContext.Provider value={value}>
      <article className="paper" aria-labelledby="paper-title">
        <PaperHead head={report.head} />
        {report.sections.map((section, index) => (
          <PaperSection key={section.id} section={section} number={index + 1} />
        ))}
      </article>
    </PaperContext.Provider>
  );
}
