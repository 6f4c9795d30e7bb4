import type { ReactNode } from 'react';

/** Words for people who listen, not shown on the screen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="nhsuk-u-visually-hidden">{children}</span>;
}
