import path from 'node:path';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    remix({
      appDirectory: 'app',
      buildDirectory: 'build',
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  resolve: {
    alias: {
      '@stdlib/assert-has-generator-support': path.resolve('app/statistics/generator-support.cjs'),
    },
  },
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  worker: { format: 'es' },
  // Found by the development server only once a page asks for them, and then it must reload the page.
  optimizeDeps: {
    include: [
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-sql',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/state',
      '@codemirror/view',
      '@duckdb/duckdb-wasm',
      '@noble/hashes/hmac.js',
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      '@observablehq/plot',
      '@stdlib/math-base-special-gammaln',
      '@stdlib/stats-base-dists-chisquare-quantile',
      '@stdlib/stats-base-dists-normal-cdf',
      '@stdlib/stats-base-dists-normal-quantile',
      '@stdlib/stats-base-dists-t-cdf',
      '@stdlib/stats-base-dists-t-quantile',
      '@tanstack/react-virtual',
      'apache-arrow',
      'docx',
      'fastest-levenshtein',
      'fflate',
      'highs',
      'papaparse',
      'react-dom/server',
      'zod',
    ],
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules'], quietDeps: true },
    },
  },
});
