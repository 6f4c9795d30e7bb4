import type { ServerBuild } from '@remix-run/node';
import * as entryServer from '#app/entry.server.tsx';
import * as root from '#app/root.tsx';
import siteMap from '#app/routes.ts';

const files = import.meta.glob<ServerBuild['routes'][string]['module']>(
  '/app/routes/*/route.{ts,tsx}',
  {
    eager: true,
  },
);

function moduleOf(file: string): ServerBuild['routes'][string]['module'] {
  const found = files[`/app/${file}`];
  if (!found) throw new Error(`The site map names ${file}, which is not there.`);
  return found;
}

const pages = (await siteMap).map(({ file, path, index }) => ({
  id: file.replace(/\.tsx?$/, ''),
  parentId: 'root',
  ...(path === undefined ? {} : { path }),
  ...(index === undefined ? {} : { index }),
  module: moduleOf(file),
}));

/** The app as the server sees it, made from the source and the site map, without a browser's build. */
export const serverBuild: ServerBuild = {
  mode: 'production',
  entry: { module: entryServer },
  routes: Object.fromEntries([
    ['root', { id: 'root', path: '', module: root }],
    ...pages.map((page) => [page.id, page] as const),
  ]),
  assets: {
    entry: { module: '/assets/entry.js', imports: [] },
    routes: Object.fromEntries(
      [{ id: 'root', path: '' }, ...pages.map(({ module: _module, ...page }) => page)].map(
        (page) => [
          page.id,
          {
            ...page,
            hasAction: false,
            hasLoader: false,
            hasClientAction: false,
            hasClientLoader: false,
            hasErrorBoundary: page.id === 'root',
            module: `/assets/${page.id}.js`,
            imports: [],
          },
        ],
      ),
    ),
    url: '/assets/manifest.js',
    version: 'test',
  },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  basename: '/',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
};
