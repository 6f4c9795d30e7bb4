import type { ReactNode } from 'react';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { LoadExample } from './load-example.tsx';

/** A page without data: what it is worked out from, and the two ways on. */
export function NoFilesOpen({ children }: { readonly children: ReactNode }) {
  return (
    <EmptyState
      title="No files are open"
      action={
        <div className="app-row">
          <LinkButton to="/import">Choose your CSV files</LinkButton>
          <LoadExample kind="secondary">Try it with example data</LoadExample>
        </div>
      }
    >
      {children}
    </EmptyState>
  );
}
