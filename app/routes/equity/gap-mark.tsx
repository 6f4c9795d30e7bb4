import type { OverviewScale } from '#app/figures/charts/equity/overview-scale.ts';
import { standingStyles } from '#app/figures/equity/standing.ts';
import type { Comparator } from '#app/results/equity-base.ts';
import type { OverviewRow } from '#app/figures/equity/overview-rows.ts';

interface GapMarkProps {
  readonly row: OverviewRow;
  readonly scale: OverviewScale;
  readonly width: number;
}

const height = 36;
const middle = height / 2;

/** The gap of one row as a mark with its interval, against the level line. The cell beside it says the same in words. */
export function GapMark({ row: { value, interval, mark }, scale, width }: GapMarkProps) {
  if (value === null) return null;
  const at = (gap: number) =>
    scale.left +
    ((Math.min(scale.to, Math.max(scale.from, gap)) - scale.from) / (scale.to - scale.from)) *
      (scale.right - scale.left);
  const style = standingStyles[mark];
  const lower = interval?.lower ?? value;
  const upper = interval?.upper ?? value;
  const x = at(value);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="equity-gap"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M${Math.round(at(0))} -5V${height + 5}`} stroke="var(--accent)" strokeWidth="2" />
      <path
        d={`M${at(lower)} ${middle}H${at(upper)}`}
        stroke={style.line}
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      {lower < scale.from && (
        <path d={`M${scale.left - 7} ${middle}l8 -4.5v9z`} fill={style.line} />
      )}
      {upper > scale.to && (
        <path d={`M${scale.right + 7} ${middle}l-8 -4.5v9z`} fill={style.line} />
      )}
      {value >= scale.from &&
        value <= scale.to &&
        (style.symbol === 'circle' ? (
          <circle
            cx={x}
            cy={middle}
            r="4.5"
            fill={style.fill}
            stroke={style.stroke}
            strokeWidth="1.75"
          />
        ) : (
          <path
            d={
              style.rotate === 180
                ? `M${x - 7} ${middle - 5.5}h14l-7 12z`
                : `M${x - 7} ${middle + 5.5}h14l-7 -12z`
            }
            fill={style.fill}
            stroke={style.stroke}
            strokeWidth="1.75"
            strokeLinejoin="round"
          />
        ))}
    </svg>
  );
}

/** The axis of the marks, at the head of their column. */
export function GapScale({
  scale,
  width,
  against,
}: {
  readonly scale: OverviewScale;
  readonly width: number;
  readonly against: Comparator;
}) {
  return (
    <svg
      width={width}
      height={18}
      viewBox={`0 0 ${width} 18`}
      className="equity-gap"
      aria-hidden="true"
      focusable="false"
    >
      {scale.ticks.map(({ value, text }) => (
        <text
          key={value}
          x={
            scale.left +
            ((value - scale.from) / (scale.to - scale.from)) * (scale.right - scale.left)
          }
          y="13"
          textAnchor="middle"
          fontSize="12"
          fontWeight={value === 0 ? 640 : 400}
          fill={value === 0 ? 'var(--link)' : 'var(--ink3)'}
        >
          {value === 0 ? (against === 'scheme' ? 'Scheme' : 'Others') : text}
        </text>
      ))}
    </svg>
  );
}
