const steps = [
  { label: 'Referred', n: '100', width: 198 },
  { label: 'Accepted', n: '83', width: 164 },
  { label: 'Took up an activity', n: '64', width: 127 },
  { label: 'Completed', n: '51', width: 101 },
  { label: 'Has both scores', n: '32', width: 64 },
];

/** A picture of the pathway figure, for the door. The page's words say what it is, so it is hidden from assistive technology. */
export function FunnelSketch() {
  return (
    <svg className="home-sketch" viewBox="0 0 376 140" aria-hidden="true" focusable="false">
      {steps.map(({ label, n, width }, index) => {
        const last = index === steps.length - 1;
        const y = 4 + index * 28;
        return (
          <g key={label}>
            <text x="122" y={y + 15} textAnchor="end" className="home-sketch__label">
              {label}
            </text>
            <rect
              x="132.5"
              y={y + 0.5}
              width={width}
              height="19"
              className={last ? 'home-sketch__bar home-sketch__bar--last' : 'home-sketch__bar'}
            />
            <text x={132.5 + width + 7} y={y + 15} className="home-sketch__value">
              {n}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
