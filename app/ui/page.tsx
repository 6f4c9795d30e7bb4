import type { ReactNode } from 'react';

interface PageProps {
  /** A `ContextBar`, above the page's title. */
  readonly context?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page but home: the context bar, then one centred column of sections. */
export function Page({ context, children }: PageProps) {
  return (
    <>
      {context}
      <div className="app-width app-page">{children}</div>
    </>
  );
}
