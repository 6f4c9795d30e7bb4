import { palette } from '../../palette.ts';
import { cellReader } from '../../pathway/cell-reader.ts';
import { relianceOf, relianceWords } from '../../quality/reliance.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { barRows, type BarRow } from '../bar-rows.ts';
import type { QualityKeyFieldsFigure } from '#app/results/quality-figures.ts';
import type { ChartOptions } from '../chart-options.ts';

/** A bar of the whole for each key field, filled as far as it is filled in, and what that means. */
export function qualityKeyFieldsChart(
  figure: QualityKeyFieldsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const { cell, number, text } = cellReader(figure.tables.fields);
  const rows = groupRowsOf(figure.tables.fields).map(({ key, label }): BarRow => {
    const reliance = relianceOf(cell(key, 'filled_share'), figure);
    const share = number(key, 'filled_share');
    const isWeak = reliance === 'too_little' || reliance === 'nothing';
    return {
      label,
      value: share === null ? null : 1,
      filled: share ?? 0,
      text: text(key, 'filled_share'),
      right: reliance === null ? '' : relianceWords[reliance],
      rightFill: isWeak ? palette.rustInk : reliance === 'reliable' ? palette.link : palette.ink2,
      rightWeight: isWeak ? 650 : 400,
    };
  });
  return barRows({ heading: '', rightHeading: 'What this means', rows, most: 1 }, options);
}
