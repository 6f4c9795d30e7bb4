import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '#app/ui/error-state.tsx';
import { paperWidth } from './paper-width.ts';
import type { ChartedFigure } from './charts/figure-chart.ts';
import type { Sheet } from './charts/figure-sheets.ts';

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
    let drawSheets: (() => readonly Sheet[]) | null = null;
    const show = (sheets: readonly Sheet[]) => {
      const several = sheets.length > 1;
      element.replaceChildren(
        ...sheets.flatMap(({ chart, isContinued }, index) => {
          const which = several ? ` (${index + 1} of ${sheets.length})` : '';
          chart.setAttribute('role', 'img');
          chart.setAttribute('aria-label', `${label}${which}`);
          return isContinued ? [continued(label), chart] : [chart];
        }),
      );
    };
    const draw = async (width: number) => {
      const [{ figureChart }, { figureSheets }] = await Promise.all([
        import('./charts/figure-chart.ts'),
        import('./charts/figure-sheets.ts'),
      ]);
      drawSheets = () => figureSheets(figure, { width: paperWidth(element) });
      if (!isCurrent || isOnPaper || width !== drawnWidth) return;
      const chart = figureChart(figure, { width, screen, ...(part === undefined ? {} : { part }) });
      show([{ chart, isContinued: false }]);
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
      if (!drawSheets || drawnWidth === 0) return;
      isOnPaper = true;
      show(drawSheets());
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
  line.textContent = `${label.replace(/^Chart: /, '')}, continued`;
  return line;
}
