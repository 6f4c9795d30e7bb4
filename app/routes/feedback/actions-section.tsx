import { FigureFrame } from '#app/figures/figure-frame.tsx';
import type { FeedbackActionsFigure } from '#app/results/feedback-figures.ts';
import type { Figure } from '#app/results/figure.ts';
import type { SaidAndDone } from '#app/results/feedback.ts';
import type { Released } from '#app/results/released.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Tag } from '#app/ui/tag.tsx';

interface ActionsSectionProps {
  readonly actions: readonly SaidAndDone[] | null;
  readonly figure: FeedbackActionsFigure | null;
  readonly release: (() => Promise<Released<Figure>>) | null;
  readonly isExact: boolean;
}

/** What was done about what was said, action by action. */
export function ActionsSection({ actions, figure, release, isExact }: ActionsSectionProps) {
  return (
    <section className="feedback-section app-rule" aria-labelledby="actions-title">
      <h2 className="app-section-title" id="actions-title">
        You said, we did
      </h2>
      {actions === null || figure === null || release === null ? (
        <EmptyState
          title="No actions file"
          action={<LinkButton to="/import">Add an actions file</LinkButton>}
        >
          What was done about feedback is read from a file of actions: what was said, what was done,
          who raised it, and whether it is done. None of the files that are in holds that.
        </EmptyState>
      ) : (
        <div className="feedback-actions">
          <ul className="feedback-actions__list">
            {actions.map((action, index) => (
              <ActionItem key={`${index} ${action.youSaid}`} action={action} />
            ))}
          </ul>
          <FigureFrame figure={figure} release={release} isExact={isExact} headingLevel="h3" />
        </div>
      )}
    </section>
  );
}

function ActionItem({ action }: { readonly action: SaidAndDone }) {
  const { youSaid, weDid, who, howWeKnow, status } = action;
  const isOpen = status !== 'done' && status !== 'not_taken_forward';
  return (
    <li>
      <div>
        <span className="feedback-actions__label">You said</span>
        <p className="feedback-actions__said">{youSaid === '' ? 'Not recorded' : youSaid}</p>
        {who && <span className="feedback-actions__who">{who}</span>}
      </div>
      <div>
        <span className="feedback-actions__label">We did</span>
        <p>{weDid === '' ? 'Not recorded' : weDid}</p>
        {howWeKnow && <Tag tone={isOpen ? 'plain' : 'tint'}>{howWeKnow}</Tag>}
      </div>
    </li>
  );
}
