import { formatPercent, formatThreshold } from '#app/results/format.ts';

/** An axis tick: as few digits as it needs, with a real minus. */
export function tickText(value: number): string {
  return formatThreshold(Number(value.toFixed(2)) || 0);
}

/** An axis tick of a change: always signed, but for 0. */
export function changeTickText(value: number): string {
  return Number(value.toFixed(2)) > 0 ? `+${tickText(value)}` : tickText(value);
}

/** An axis tick of a share from 0 to 1, as a whole percent. */
export function percentTickText(value: number): string {
  return formatPercent(value);
}
