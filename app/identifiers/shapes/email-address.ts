const WITHIN = /[\w.%+'-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/i;

/** Whether an email address stands anywhere in a text. */
export function holdsEmailAddress(text: string): boolean {
  return text.includes('@') && WITHIN.test(text);
}
