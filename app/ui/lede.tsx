import type { ReactNode } from 'react';

export function Lede({ children }: { readonly children: ReactNode }) {
  return <p className="app-lede">{children}</p>;
}
