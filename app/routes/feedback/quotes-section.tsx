import { useState } from 'react';
import { formatCount } from '#app/results/format.ts';
import type { Quote, Voices } from '#app/results/feedback.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { withheldWords } from './withheld-words.ts';

interface QuotesSectionProps {
  readonly voices: Voices;
  /** Comments written in all, quoted or not. */
  readonly written: number;
  /** Whether the number of comments may be told. */
  readonly isExact: boolean;
}

const shownAtFirst = 3;

/** What people wrote, as far as they agreed to be quoted and the screen lets it through. */
export function QuotesSection({ voices, written, isExact }: QuotesSectionProps) {
  const { quotes, withheld } = voices;
  const groups = [...new Set(quotes.map(({ respondent }) => respondent))];
  return (
    <section className="feedback-section app-rule" aria-labelledby="quotes-title">
      <h2 className="app-section-title" id="quotes-title">
        In their own words
      </h2>
      {written === 0 ? (
        <EmptyState title="No comments">
          The feedback that counts here holds answers, and no comments.
        </EmptyState>
      ) : !voices.asksConsent ? (
        <EmptyState
          title="No comment may be quoted"
          action={<LinkButton to="/import">Match the consent column</LinkButton>}
        >
          {`${isExact ? `${formatCount(written)} comments` : 'Comments'} are in the files, and none says whether its writer agreed to be quoted. Add a column “Consent to quote” to the feedback file.`}
        </EmptyState>
      ) : (
        <>
          <p className="feedback-section__note">
            {`${isExact ? `${formatCount(quotes.length)} of ${formatCount(written)} comments may be quoted` : 'Comments that may be quoted'}, the newest first. ${notQuoted(withheld)}`}
          </p>
          <div className="feedback-quotes">
            {groups.map((group) => (
              <QuotesOfGroup
                key={group}
                quotes={quotes.filter(({ respondent }) => respondent === group)}
              />
            ))}
          </div>
          <p className="app-source">
            Shown only where the writer agreed to be quoted. Names and schools that were found are
            masked, such as [name]. The screen is a help, not a proof: read every quote before you
            share it.
          </p>
        </>
      )}
    </section>
  );
}

function QuotesOfGroup({ quotes }: { readonly quotes: readonly Quote[] }) {
  const [isOpen, setOpen] = useState(false);
  const who = quotes[0]?.who ?? '';
  return (
    <div>
      <h3 className="app-small-title">{who}</h3>
      <ul className="feedback-quotes__list">
        {quotes.map(({ text }, index) => (
          <li
            key={`${index} ${text}`}
            className={isOpen || index < shownAtFirst ? undefined : 'feedback-quotes__more'}
          >
            <blockquote>“{text}”</blockquote>
          </li>
        ))}
      </ul>
      {quotes.length > shownAtFirst && (
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Show fewer' : `Show all ${formatCount(quotes.length)}`}
          <span className="nhsuk-u-visually-hidden">: {who}</span>
        </TextButton>
      )}
    </div>
  );
}

function notQuoted(withheld: Voices['withheld']): string {
  const words = withheldWords(withheld);
  return words.length === 0 ? '' : `${words.join('; ')}.`;
}
