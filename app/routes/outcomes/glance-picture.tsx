import { Link } from '@remix-run/react';
import { markStyles } from '#app/figures/charts/interval-row.ts';
import { glancePanels, type GlancePanel } from '#app/figures/outcomes/glance-panels.ts';
import { palette } from '#app/figures/palette.ts';
import type { AtAGlanceFigure } from '#app/results/outcome-figures.ts';
import { classNames } from '#app/ui/class-names.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';

interface GlancePictureProps {
  readonly figure: AtAGlanceFigure;
  /** Key of the scale that the page shows. */
  readonly chosen: string;
  readonly addressOf: (scale: string) => string;
}

/** Every measure as a small picture that leads to its own results; goals and personal outcomes stand among them. */
export function GlancePicture({ figure, chosen, addressOf }: GlancePictureProps) {
  const panels = glancePanels(figure);
  const main = panels.filter(({ primary }) => primary);
  const others = panels.filter(({ primary }) => !primary);
  const measures = [...new Set(others.map(({ title }) => title))];
  const card = (panel: GlancePanel, title: string) => (
    <GlanceCard
      key={panel.row}
      panel={panel}
      title={title}
      isChosen={panel.row === chosen}
      to={panel.kind === 'scale' ? addressOf(panel.row) : null}
    />
  );
  return (
    <div className="glance">
      <ul className="glance__cards">{main.map((panel) => card(panel, panel.title))}</ul>
      {measures.length > 0 && (
        <Disclosure summary={`Every other scale (${others.length})`} className="glance__more">
          {measures.map((measure) => (
            <div key={measure} className="glance__measure">
              <h3 className="app-small-title">{measure}</h3>
              <ul className="glance__cards">
                {others
                  .filter(({ title }) => title === measure)
                  .map((panel) => card(panel, panel.scaleTitle))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
    </div>
  );
}

interface GlanceCardProps {
  readonly panel: GlancePanel;
  readonly title: string;
  readonly isChosen: boolean;
  /** Where the scale’s own results are. null: goals and personal outcomes, further down this page. */
  readonly to: string | null;
}

function GlanceCard({ panel, title, isChosen, to }: GlanceCardProps) {
  return (
    <li className={classNames('glance__card', isChosen && 'glance__card--chosen')}>
      <span className="glance__title">
        {isChosen ? (
          <strong aria-current="true">{title}</strong>
        ) : to === null ? (
          <a href="#goals">{title}</a>
        ) : (
          <Link to={to}>{title}</Link>
        )}
      </span>
      <span className="glance__unit">
        {panel.unit}
        {panel.lowerIsBetter && (
          <>
            . <strong>Lower is better</strong>
          </>
        )}
      </span>
      <span className="glance__value">
        <strong>{panel.valueText}</strong> <span>{panel.intervalText}</span>
      </span>
      <GlanceStrip panel={panel} />
      <span className="glance__have">{panel.haveText}</span>
    </li>
  );
}

const height = 44;
const middle = 12;

/** The estimate and its interval on a line of its own scale. All that it shows is in the words beside it. */
function GlanceStrip({ panel }: { readonly panel: GlancePanel }) {
  const [from, to] = panel.domain;
  const at = (value: number) => `${Math.round(((value - from) / (to - from)) * 1000) / 10}%`;
  const style = markStyles[panel.meaning];
  if (panel.value === null) return <span className="glance__blank" />;
  return (
    <svg className="glance__strip" height={height} aria-hidden="true" focusable="false">
      {panel.zero === null && (
        <>
          <line x1="0%" x2="100%" y1={middle} y2={middle} stroke={palette.line} />
          <text x="0%" y={38} fill={palette.ink3}>
            0%
          </text>
          <text x="100%" y={38} textAnchor="end" fill={palette.ink3}>
            100%
          </text>
        </>
      )}
      {panel.zero !== null && (
        <>
          <line x1={at(panel.zero)} x2={at(panel.zero)} y1={2} y2={22} stroke={palette.mid} />
          <text
            x={at(panel.zero)}
            y={38}
            textAnchor={anchorOf(panel, panel.zero)}
            fill={palette.ink3}
          >
            No change
          </text>
        </>
      )}
      {panel.meaningful !== null && (
        <line
          x1={at(panel.meaningful)}
          x2={at(panel.meaningful)}
          y1={2}
          y2={22}
          stroke={palette.ink}
          strokeDasharray="3 2"
        />
      )}
      {panel.interval && (
        <line
          x1={at(panel.interval.lower)}
          x2={at(panel.interval.upper)}
          y1={middle}
          y2={middle}
          stroke={style.line}
          strokeWidth={3}
          strokeLinecap="round"
        />
      )}
      <GlanceMark x={at(panel.value)} panel={panel} />
    </svg>
  );
}

function GlanceMark({ x, panel }: { readonly x: string; readonly panel: GlancePanel }) {
  const style = markStyles[panel.meaning];
  const look = { fill: style.fill, stroke: style.stroke, strokeWidth: 1.75 };
  return style.symbol === 'square' ? (
    <svg x={x} y={middle} overflow="visible">
      <rect x={-5.5} y={-5.5} width={11} height={11} {...look} />
    </svg>
  ) : (
    <circle cx={x} cy={middle} r={5.5} {...look} />
  );
}

function anchorOf({ domain: [from, to] }: GlancePanel, value: number): 'start' | 'middle' | 'end' {
  const along = (value - from) / (to - from);
  if (along < 0.2) return 'start';
  return along > 0.8 ? 'end' : 'middle';
}
