import { Link, PrefetchPageLinks, useLocation, useMatches } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { readingPages, workPages } from '#app/ui/site-pages.ts';
import { useWarmEngine } from './use-warm-engine.ts';

const pages = [...workPages, ...readingPages].map(({ to }) => to);

/**
 * On the first page and the pages that work with data: starts the engine, then fetches the code of every page, so
 * that the whole of Evenlode goes on working when the network is gone. Nothing is fetched while the page itself loads.
 */
export function PagesAtHand() {
  const { pathname } = useLocation();
  useMatches(); // Renders anew when Remix has found a page, whose code can be fetched only then.
  const warm = useWarmEngine(pathname === '/' || workPages.some(({ to }) => to === pathname));
  const measures = useMeasurePages(warm);
  if (!warm) return null;
  const [anyMeasure] = 'routes/measure/route' in window.__remixManifest.routes ? measures : [];
  return (
    <>
      {[...pages, ...(anyMeasure ? [anyMeasure] : [])].map((page) => (
        <PrefetchPageLinks key={page} page={page} />
      ))}
      {/* Remix asks the server about a page when a link to it is drawn. */}
      <div hidden>
        {measures.map((page) => (
          <Link key={page} to={page}>
            {page}
          </Link>
        ))}
      </div>
    </>
  );
}

function useMeasurePages(wanted: boolean): readonly string[] {
  const [paths, setPaths] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!wanted) return;
    void import('#app/measures/registry.ts').then(({ measureDefinitions }) => {
      setPaths([...measureDefinitions().map(({ id }) => id), 'own'].map((id) => `/measures/${id}`));
    });
  }, [wanted]);
  return paths;
}
