import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '#app/ui/error-state.tsx';
import { paperWidth } from './paper-width.ts';
import type { ChartedFigure } from './charts/figure-chart.ts';

interface ChartCanvasProps {
  readonly figure: ChartedFigure;
  /** What assistive technology calls the picture. */
  readonly label: string;
  /** Dots for single young people: on the evaluation team's own screen only. */
  readonly screen: boolean;
  /** Which part is drawn where there is no room for all of them. */
  readonly part?: string | undefined;
}

/**
 * The chart of a figure, drawn in the browser for the width it has and drawn anew when that changes. Paper has a width of its
 * own: the chart is drawn for it when the page is printed, on more than one sheet where it must be.
 */
export function ChartCanvas({ figure, label, screen, part }: ChartCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let isCurrent = true;
    let isOnPaper = false;
    let drawnWidth = 0;
    let sheets: (() => readonly SVGSVGElement[]) | null = null;
    const show = (charts: readonly SVGSVGElement[]) => {
      for (const [index, chart] of charts.entries()) {
        chart.setAttribute('role', 'img');
        chart.setAttribute(
          'aria-label',
          charts.length > 1 ? `${label} (${index + 1} of ${charts.length})` : label,
        );
      }
      element.replaceChildren(
        ...charts.flatMap((chart, index) =>
          index === 0 ? [chart] : [continued(label.replace(/^Chart: /, '')), chart],
        ),
      );
    };
    const draw = async (width: number) => {
      const [{ figureChart }, { figureSheets }] = await Promise.all([
        import('./charts/figure-chart.ts'),
        import('./charts/figure-sheets.ts'),
      ]);
      sheets = () => figureSheets(figure, { width: paperWidth(element) });
      if (!isCurrent || isOnPaper || width !== drawnWidth) return;
      show([figureChart(figure, { width, screen, ...(part === undefined ? {} : { part }) })]);
      setFailed(false);
    };
    const drawOrFail = (width: number) => {
      draw(width).catch(() => {
        if (isCurrent) setFailed(true);
      });
    };
    const observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
      if (isOnPaper || width === 0 || width === drawnWidth) return;
      drawnWidth = width;
      drawOrFail(width);
    });
    const toPaper = () => {
      if (!sheets || drawnWidth === 0) return;
      isOnPaper = true;
      show(sheets());
    };
    const toScreen = () => {
      if (!isOnPaper) return;
      isOnPaper = false;
      drawOrFail(drawnWidth);
    };
    observer.observe(element);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      isCurrent = false;
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [figure, label, screen, part]);

  return (
    <>
      <div
        ref={host}
        className={`app-figure__chart app-figure__chart--${figure.kind}`}
        hidden={failed}
      />
      {failed && (
        <ErrorState title="This chart could not be drawn">
          Your data are safe, and “Show table” has the same numbers.
        </ErrorState>
      )}
    </>
  );
}

/** Over each further sheet of a picture: what it goes on with. */
function continued(label: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'app-figure__continued';
  line.textContent = `${label}, continued`;
  return line;
}
