const groups = [
  { label: 'White British', x: 230, from: 219, to: 241, value: '71%' },
  { label: 'Pakistani', x: 215, from: 181, to: 245, value: '66%' },
  { label: 'Black African', x: 165, from: 128, to: 202, value: '49%' },
  { label: 'Black Caribbean', x: 194, from: 139, to: 242, value: '59%' },
  { label: 'Mixed or multiple', x: 239, from: 197, to: 271, value: '73%' },
];

const level = 224;

/** A picture of groups against the level line, for the door. */
export function LevelLineSketch() {
  return (
    <svg className="home-sketch" viewBox="0 0 376 140" aria-hidden="true" focusable="false">
      <line x1={level} x2={level} y1="0" y2="140" className="home-sketch__level" />
      {groups.map(({ label, x, from, to, value }, index) => {
        const y = 14 + index * 28;
        const lower = to < level;
        return (
          <g
            key={label}
            className={
              lower ? 'home-sketch__group home-sketch__group--lower' : 'home-sketch__group'
            }
          >
            <text x="112" y={y + 4.5} textAnchor="end" className="home-sketch__label">
              {label}
            </text>
            <line x1={from} x2={to} y1={y} y2={y} />
            {lower ? <path d={`M${x - 9} ${y - 6}h18l-9 16z`} /> : <circle cx={x} cy={y} r="5.5" />}
            <text x="374" y={y + 4.5} textAnchor="end" className="home-sketch__share">
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
