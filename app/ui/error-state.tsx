import type { ReactNode } from 'react';
import { WarningIcon } from './icons.tsx';

interface ErrorStateProps {
  readonly title: string;
  /** What happened, with row and column where there is one, and what is safe. */
  readonly children: ReactNode;
  /** The one fix. */
  readonly action?: ReactNode;
}

/** In place of something that could not be worked out. */
export function ErrorState({ title, children, action }: ErrorStateProps) {
  return (
    <div className="app-state app-state--error" role="alert">
      <WarningIcon />
      <p className="app-state__title">{title}</p>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action && <div className="app-state__action">{action}</div>}
    </div>
  );
}
