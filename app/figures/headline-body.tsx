import { classNames } from '#app/ui/class-names.ts';
import { headlineCards } from './words/headline-cards.ts';
import type { HeadlineFigure } from '#app/results/figure.ts';

interface HeadlineBodyProps {
  readonly figure: HeadlineFigure;
  /** Where the page says who is missing. */
  readonly missingHref?: string;
}

/** The four headline numbers, each with what it rests on. */
export function HeadlineBody({ figure, missingHref }: HeadlineBodyProps) {
  return (
    <dl className="app-headline">
      {headlineCards(figure).map((card) => (
        <div key={card.key} className="app-headline__card">
          <dt className="app-headline__label">{card.label}</dt>
          <dd
            className={classNames(
              'app-headline-number',
              'app-headline__value',
              !card.isNumber && 'app-headline__value--words',
            )}
          >
            {card.value}
            {card.unit !== '' && <span className="app-headline__unit"> {card.unit}</span>}
          </dd>
          {card.lines.map((line) => (
            <dd key={line} className="app-headline__line">
              {line}
            </dd>
          ))}
          {card.key === 'have_both' && missingHref !== undefined && (
            <dd className="app-headline__line">
              <a href={missingHref}>Who is missing?</a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
