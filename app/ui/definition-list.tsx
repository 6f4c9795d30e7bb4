import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface Definition {
  readonly term: ReactNode;
  readonly description: ReactNode;
}

interface DefinitionListProps {
  readonly items: readonly Definition[];
  /** A hairline above each pair, for lists of facts. */
  readonly ruled?: boolean;
}

export function DefinitionList({ items, ruled }: DefinitionListProps) {
  return (
    <dl className={classNames('app-definitions', ruled && 'app-definitions--ruled')}>
      {items.map(({ term, description }, index) => (
        <div key={index} style={{ display: 'contents' }}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
