import { notFound } from '../shared/not-found.ts';

/** Answers every address that no page has, so that the status is 404 and the site's own words are shown. */
export function loader(): never {
  return notFound();
}

export default function NotFound() {
  return null;
}
