import type { MetaFunction } from '@remix-run/node';

/** The `meta` of a page: its title, and one sentence that says what it is for. */
export function pageMeta(title: string, description?: string): MetaFunction {
  return () => [
    { title: `${title} – Evenlode` },
    ...(description ? [{ name: 'description', content: description }] : []),
  ];
}
