import type { ReactNode } from 'react';

interface TagProps {
  readonly tone?: 'tint' | 'example' | 'rust' | 'plain';
  readonly children: ReactNode;
}

export function Tag({ tone = 'tint', children }: TagProps) {
  return <span className={`app-tag app-tag--${tone}`}>{children}</span>;
}
