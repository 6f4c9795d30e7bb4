import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '#app/ui/error-state.tsx';
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

/** The chart of a figure, drawn in the browser for the width it has and drawn anew when that changes. */
export function ChartCanvas({ figure, label, screen, part }: ChartCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let isCurrent = true;
    let drawnWidth = 0;
    const draw = async (width: number) => {
      const { figureChart } = await import('./charts/figure-chart.ts');
      if (!isCurrent || width !== drawnWidth) return;
      const chart = figureChart(figure, { width, screen, ...(part === undefined ? {} : { part }) });
      chart.setAttribute('role', 'img');
      chart.setAttribute('aria-label', label);
      element.replaceChildren(chart);
      setFailed(false);
    };
    const observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
      if (width === 0 || width === drawnWidth) return;
      drawnWidth = width;
      draw(width).catch(() => {
        if (isCurrent) setFailed(true);
      });
    });
    observer.observe(element);
    return () => {
      isCurrent = false;
      observer.disconnect();
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
