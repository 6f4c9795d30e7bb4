/** Answers 404: the site's own page says that there is no such page. */
export function notFound(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix takes a thrown Response as the answer
  throw new Response(null, { status: 404, statusText: 'Not found' });
}
