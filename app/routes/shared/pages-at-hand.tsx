import { PrefetchPageLinks, useLocation } from '@remix-run/react';
import { readingPages, workPages } from '#app/ui/site-pages.ts';
import { useWarmEngine } from './use-warm-engine.ts';

const pages = [...workPages, ...readingPages];

/**
 * On the first page and the pages that work with data: starts the engine, then fetches the code of every page, so
 * that the whole of Evenlode goes on working when the network is gone. Nothing is fetched while the page itself loads.
 */
export function PagesAtHand() {
  const { pathname } = useLocation();
  const wanted = pathname === '/' || workPages.some(({ to }) => to === pathname);
  const warm = useWarmEngine(wanted);
  if (!warm) return null;
  return pages.map(({ to }) => <PrefetchPageLinks key={to} page={to} />);
}
