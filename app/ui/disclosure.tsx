import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { DownIcon } from './icons.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Words that open what lies beneath them. The browser's own, so it works before the page's script has arrived. */
export function Disclosure({ summary, className, children }: DisclosureProps) {
  return (
    <details className={classNames('app-disclosure', className)}>
      <summary>
        <span>{summary}</span>
        <DownIcon size={15} />
      </summary>
      <div className="app-disclosure__body">{children}</div>
    </details>
  );
}
