import type { ReactNode } from 'react';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { AnsweringWords } from './answering-page.tsx';

interface NothingYetProps {
  readonly words: Pick<AnsweringWords, 'title' | 'lede'>;
  readonly title: string;
  /** The one next step, on Import. */
  readonly action: string;
  readonly children: ReactNode;
}

/** A page whose files are not among those that are open: which one it needs. */
export function NothingYet({ words, title, action, children }: NothingYetProps) {
  return (
    <Page>
      <PageTitle lede={words.lede}>{words.title}</PageTitle>
      <EmptyState title={title} action={<LinkButton to="/import">{action}</LinkButton>}>
        {children}
      </EmptyState>
    </Page>
  );
}
