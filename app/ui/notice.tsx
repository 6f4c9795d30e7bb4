import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { InfoIcon, WarningIcon } from './icons.tsx';

interface NoticeProps {
  /** info: worth knowing. rust: look here. */
  readonly tone?: 'info' | 'rust';
  readonly title?: string;
  readonly children?: ReactNode;
}

export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div className={classNames('app-notice', tone === 'rust' && 'app-notice--rust')}>
      {tone === 'rust' ? <WarningIcon /> : <InfoIcon />}
      <div>
        {title && <p className="app-notice__title">{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
