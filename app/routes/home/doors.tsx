import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { ArrowIcon } from '#app/ui/icons.tsx';
import { FunnelSketch } from './funnel-sketch.tsx';
import { LevelLineSketch } from './level-line-sketch.tsx';
import { QuerySketch } from './query-sketch.tsx';

interface Door {
  readonly to: string;
  readonly title: string;
  readonly who: string;
  readonly bring: string;
  readonly get: string;
  readonly sketch: ReactNode;
  readonly caption: string;
  readonly firstOnPhone?: boolean;
}

const doors: readonly Door[] = [
  {
    to: '/import',
    title: 'Evaluate a scheme',
    who: 'For evaluators and scheme managers',
    bring: 'De-identified CSV exports from your case system',
    get: 'Pathway, outcomes and equity results, ready to put in a report',
    sketch: <FunnelSketch />,
    caption: 'Illustration: how far 100 young people got',
  },
  {
    to: '/report',
    title: 'Read a Board report',
    who: 'For Health and Wellbeing Board members',
    bring: 'Nothing, or a report file someone sent you',
    get: 'Key messages, what the Board is asked to do, and the figures behind them',
    sketch: <LevelLineSketch />,
    caption: 'Illustration: first contact within 4 weeks, by ethnic group',
    firstOnPhone: true,
  },
  {
    to: '/explore',
    title: 'Explore the data',
    who: 'For researchers and analysts',
    bring: 'Pseudonymised tables and your own questions',
    get: 'SQL in the browser, quick charts, and a disclosure check before you export',
    sketch: <QuerySketch />,
    caption: 'Illustration: days from referral to first contact',
  },
];

/** Three ways to begin, one for each kind of reader. */
export function Doors() {
  return (
    <section aria-labelledby="doors">
      <h2 className="app-section-title" id="doors">
        What would you like to do?
      </h2>
      <ul className="home-doors">
        {doors.map((door) => (
          <li
            key={door.to}
            className={door.firstOnPhone ? 'home-door home-door--first-on-phone' : 'home-door'}
          >
            <div className="home-door__sketch">
              {door.sketch}
              <p>{door.caption}</p>
            </div>
            <div className="home-door__words">
              <h3>
                <Link to={door.to}>
                  {door.title}
                  <ArrowIcon size={22} />
                </Link>
              </h3>
              <p className="home-door__who">{door.who}</p>
              <DefinitionList
                items={[
                  { term: 'You bring', description: door.bring },
                  { term: 'You get', description: door.get },
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
