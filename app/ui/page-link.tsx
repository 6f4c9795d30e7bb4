import { Link, useInRouterContext } from '@remix-run/react';
import type { ReactNode } from 'react';

interface PageLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link to another page of the app that keeps what is open in this tab. Where there is no router, as in a figure that
 * stands alone, it is a plain link.
 */
export function PageLink({ to, className, children }: PageLinkProps) {
  const look = className === undefined ? {} : { className };
  return useInRouterContext() ? (
    <Link to={to} {...look}>
      {children}
    </Link>
  ) : (
    <a href={to} {...look}>
      {children}
    </a>
  );
}
