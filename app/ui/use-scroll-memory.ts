import { NavigationType, useLocation, useNavigationType } from '@remix-run/react';
import { useEffect, useLayoutEffect, useRef } from 'react';

const positions = new Map<string, number>();
const useLayoutEffectInBrowser = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A new page starts at its top (or at the `#part` asked for); going back returns to where one was; a filter that
 * changes the address moves nothing. Remix's own ScrollRestoration writes positions to session storage, and
 * Evenlode stores nothing unasked.
 */
export function useScrollMemory(): void {
  const { key, hash, pathname } = useLocation();
  const how = useNavigationType();
  const lastPathname = useRef(pathname);

  useLayoutEffectInBrowser(() => {
    const remembered = positions.get(key);
    if (how === NavigationType.Pop && remembered !== undefined) window.scrollTo(0, remembered);
    else if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
    else if (pathname !== lastPathname.current) window.scrollTo(0, 0);
    lastPathname.current = pathname;

    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, hash, how, pathname]);
}
