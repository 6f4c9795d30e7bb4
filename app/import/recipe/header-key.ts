import { normaliseHeader } from '#app/records/recognise-header.ts';

/** The form in which headers of a file and of a recipe are compared: without case, spaces and punctuation. */
export function headerKey(header: string): string {
  return normaliseHeader(header);
}
