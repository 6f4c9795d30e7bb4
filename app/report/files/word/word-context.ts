import type { FigureNumbers } from '../../document/figure-numbers.ts';
import type { ReportFigures } from '../../document/report-document.ts';
import type { PngPicture } from '../picture-png.ts';

/** What blocks need besides themselves. */
export interface WordContext {
  readonly figures: ReportFigures;
  readonly numbers: FigureNumbers;
  /** By `pictureKey`. */
  readonly pictures: ReadonlyMap<string, PngPicture>;
}
