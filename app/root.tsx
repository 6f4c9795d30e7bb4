import interUrl from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';
import type { LinksFunction, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts } from '@remix-run/react';
import type { ReactNode } from 'react';
import { PagesAtHand } from '#app/routes/shared/pages-at-hand.tsx';
import stylesUrl from '#app/styles/main.scss?url';
import { ErrorPage } from '#app/ui/error-page.tsx';
import { useNonce } from '#app/ui/nonce.ts';
import { SiteFooter } from '#app/ui/site-footer.tsx';
import { SiteHeader } from '#app/ui/site-header.tsx';
import { useScrollMemory } from '#app/ui/use-scroll-memory.ts';

export const links: LinksFunction = () => [
  { rel: 'preload', href: interUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stylesUrl },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/**
 * Zod tries `new Function` when its first object schema is made. The page's policy blocks that, which browsers report as a
 * violation. Its settings must be there before any module of ours: the order in which a build's shared modules run is not
 * ours to say.
 */
const zodWithoutEval = 'globalThis.__zod_globalConfig = { jitless: true };';

export const meta: MetaFunction = () => [{ title: 'Evenlode' }];

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0a2e3a" />
        <meta property="csp-nonce" content={nonce} />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: zodWithoutEval }}
        />
        <Meta />
        <Links />
      </head>
      <body className="js-enabled nhsuk-frontend-supported">
        <a className="nhsuk-skip-link" href="#main">
          Skip to main content
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  useScrollMemory();
  return (
    <>
      <Outlet />
      <PagesAtHand />
    </>
  );
}

export { ErrorPage as ErrorBoundary };
