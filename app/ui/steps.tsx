import { TickIcon } from './icons.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'to-do';
  /** Where on the page it is, when it is there. */
  readonly href?: string;
}

/** Where the reader stands in a task of several steps. */
export function Steps({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly Step[];
}) {
  return (
    <ol className="app-steps" aria-label={label}>
      {steps.map(({ label: name, state, href }, index) => (
        <li
          key={name}
          className={`app-steps__step--${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="app-steps__mark" aria-hidden="true">
            {state === 'done' ? <TickIcon size={14} /> : index + 1}
          </span>
          {href === undefined ? name : <a href={href}>{name}</a>}
          {state === 'done' && <VisuallyHidden> (done)</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
