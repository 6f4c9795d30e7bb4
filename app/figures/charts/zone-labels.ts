import * as Plot from '@observablehq/plot';
import { palette } from '../palette.ts';
import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, numberOf, rowOf, totalRowOf } from '../table-cells.ts';
import { outcomeInks, outcomesInOrder } from './change-zones.ts';
import type { Markish } from '@observablehq/plot';
import type { ReliableChangeFigure } from '#app/results/figure.ts';
import type { ChangeOutcome } from './change-zones.ts';

const wideZoneLabel = 190;

/** The three stretches of a change axis, and how wide it is drawn. */
interface Zones {
  readonly low: number;
  readonly high: number;
  readonly threshold: number;
  readonly pixelsPerUnit: number;
  readonly twoLines: boolean;
}

/** Share and number of each outcome, over its stretch of the axis. */
export function zoneLabels(figure: ReliableChangeFigure, zones: Zones): Markish {
  const { twoLines } = zones;
  const order = outcomesInOrder(figure.scale.better);
  const centres = labelCentres(zones);
  return order.flatMap((outcome, index) => {
    const { headline, detail } = labelOf(figure, outcome, twoLines);
    const place = {
      frameAnchor: 'top-left',
      textAnchor: 'middle',
      dx: centres[index] ?? 0,
    } as const;
    return [
      Plot.text([headline], {
        ...place,
        dy: twoLines ? -110 : -86,
        fontSize: twoLines ? 14 : 16.5,
        fontWeight: 650,
        fill: outcomeInks[outcome],
      }),
      Plot.text([detail], {
        ...place,
        dy: twoLines ? -68 : -61,
        fontVariant: 'tabular-nums',
        fill: palette.ink2,
      }),
    ];
  });
}

/** Label centres in pixels from the left of the frame: over their zones, or in thirds where zones are too thin. */
function labelCentres(zones: Zones): readonly number[] {
  const { low, high, threshold, pixelsPerUnit } = zones;
  const frame = (high - low) * pixelsPerUnit;
  const over = [(low - threshold) / 2, 0, (high + threshold) / 2].map(
    (value) => (value - low) * pixelsPerUnit,
  );
  const [first = 0, middle = 0, last = 0] = over;
  const room = Math.min(first * 2, middle - first, last - middle, (frame - last) * 2);
  return room >= wideZoneLabel ? over : [frame / 6, frame / 2, (frame * 5) / 6];
}

function labelOf(
  figure: ReliableChangeFigure,
  outcome: ChangeOutcome,
  twoLines: boolean,
): { headline: string; detail: string } {
  const { outcome: table } = figure.tables;
  const row = rowOf(table, outcome);
  const share = cellText(cellOf(row, 'share'), columnOf(table, 'share'));
  const count = cellOf(row, 'n');
  const n = cellText(count, columnOf(table, 'n'));
  const of = cellText(cellOf(totalRowOf(table), 'n'), columnOf(table, 'n'));
  const words = { worse: 'reliably worse', same: 'no reliable change', better: 'reliably better' };
  const broken = {
    worse: 'reliably\nworse',
    same: 'no reliable\nchange',
    better: 'reliably\nbetter',
  };
  return {
    headline: twoLines ? `${share} ${broken[outcome]}` : `${share} ${words[outcome]}`,
    detail: numberOf(count) === null ? '' : `${n} of ${of}`,
  };
}
