import { palette } from '../palette.ts';
import type { Bin } from './bin.ts';
import type { ScaleDescription } from '#app/results/figure.ts';

export type ChangeOutcome = 'worse' | 'same' | 'better';

export const outcomeFills: Readonly<Record<ChangeOutcome, string>> = {
  worse: palette.rust,
  same: palette.grey,
  better: palette.accent,
};

export const outcomeInks: Readonly<Record<ChangeOutcome, string>> = {
  worse: palette.rustInk,
  same: palette.ink2,
  better: palette.link,
};

/** The outcomes from left to right on a change axis. */
export function outcomesInOrder(better: ScaleDescription['better']): readonly ChangeOutcome[] {
  return better === 'higher' ? ['worse', 'same', 'better'] : ['better', 'same', 'worse'];
}

/** Which side of the thresholds a bin of change lies on. Without a threshold every change is just a change. */
export function outcomeOfBin(bin: Bin, scale: ScaleDescription): ChangeOutcome {
  if (!scale.reliableChange) return 'same';
  const { threshold } = scale.reliableChange;
  const middle = (bin.from + bin.to) / 2;
  if (Math.abs(middle) < threshold) return 'same';
  return middle > 0 === (scale.better === 'higher') ? 'better' : 'worse';
}
