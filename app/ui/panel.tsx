import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface PanelProps {
  /** mist: controls and notes. rust: needs a decision. tint: the selected one. */
  readonly tone?: 'mist' | 'rust' | 'tint';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A tinted ground for controls and warnings. Findings stand on white, never in here. */
export function Panel({ tone = 'mist', className, children }: PanelProps) {
  return (
    <div className={classNames('app-panel', tone !== 'mist' && `app-panel--${tone}`, className)}>
      {children}
    </div>
  );
}
