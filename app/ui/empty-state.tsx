import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing here. */
  readonly children: ReactNode;
  /** The one next step: a `LinkButton` or a `Button`. */
  readonly action?: ReactNode;
}

/** In place of an answer that cannot be given yet, or whose numbers are all hidden. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="app-state">
      <p className="app-state__title">{title}</p>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action && <div className="app-state__action">{action}</div>}
    </div>
  );
}
