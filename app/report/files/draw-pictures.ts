import { figureChart } from '#app/figures/charts/figure-chart.ts';
import { figureStanding } from '#app/figures/figure-standing.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { forPaper } from '../render/for-paper.ts';
import { pictureKey, type Picture, type Pictures } from '../render/paper-context.ts';

/** The width of the paper’s column, and of a phone’s. */
export const pictureWidths = { wide: 716, narrow: 350 } as const;

/** Every chart of a report, drawn for both widths. Bars in place of dots. For the browser: a chart needs a page to be drawn on. */
export function drawPictures(report: ReportDocument): Pictures {
  const pictures = new Map<string, Picture>();
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'figure') continue;
    const released = report.figures[block.figure]?.value;
    if (!released || figureStanding(released) !== 'shown') continue;
    const { figure } = forPaper(released, block.part);
    if (figure.kind === 'headline') continue;
    const label = `Chart: ${figureWords(released).finding}`;
    const draw = (width: number): string => {
      const svg = figureChart(figure, {
        width,
        screen: false,
        ...(block.part === undefined ? {} : { part: block.part }),
      });
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', label);
      return new XMLSerializer().serializeToString(svg);
    };
    pictures.set(pictureKey(block.figure, block.part), {
      wide: draw(pictureWidths.wide),
      narrow: draw(pictureWidths.narrow),
    });
  }
  return pictures;
}
