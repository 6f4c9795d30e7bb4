import type { ServerBuild } from '@remix-run/node';
import * as entryServer from '#app/entry.server.tsx';
import * as root from '#app/root.tsx';
import siteMap from '#app/routes.ts';

type RouteModule = ServerBuild['routes'][string]['module'];

const files = import.meta.glob<RouteModule>('/app/routes/*/route.{ts,tsx}', { eager: true });

const pages = siteMap.map(({ file, path, index }) => ({
  id: file.replace(/\.tsx?$/, ''),
  parentId: 'root',
  ...(path === undefined ? {} : { path }),
  ...(index === undefined ? {} : { index }),
}));

const modules = new Map(
  Object.entries(files).map(([file, module]) => [file.replace(/^\/app\/|\.tsx?$/g, ''), module]),
);

function moduleOf(id: string): RouteModule {
  const module = modules.get(id);
  if (!module) throw new Error(`The site map names ${id}, which is not there.`);
  return module;
}

const routes: ServerBuild['routes'] = {
  root: { id: 'root', path: '', module: root },
  ...Object.fromEntries(pages.map((page) => [page.id, { ...page, module: moduleOf(page.id) }])),
};

/** The app as the server sees it, made from the source and the site map, without a browser's build. */
export const serverBuild: ServerBuild = {
  mode: 'production',
  entry: { module: entryServer },
  routes,
  assets: {
    entry: { module: '/assets/entry.js', imports: [] },
    routes: Object.fromEntries(
      [{ id: 'root', path: '' }, ...pages].map((page) => [
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
      ]),
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
