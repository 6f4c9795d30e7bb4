import type { ReactNode } from 'react';
import { Lede } from './lede.tsx';

interface PageTitleProps {
  readonly children: ReactNode;
  readonly lede?: ReactNode;
  /** Controls that stand to the right of the title, such as a chooser or a button. */
  readonly actions?: ReactNode;
}

/** The page's one `<h1>`, with its opening sentence and what can be done with the whole page. */
export function PageTitle({ children, lede, actions }: PageTitleProps) {
  return (
    <div className="app-page-head">
      <div className="app-page-head__words">
        <h1 className="app-page-title">{children}</h1>
        {lede && <Lede>{lede}</Lede>}
      </div>
      {actions && <div className="app-page-head__actions">{actions}</div>}
    </div>
  );
}
