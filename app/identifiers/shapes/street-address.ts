const STREETS =
  'road|rd|street|st|avenue|ave|close|lane|drive|way|court|crescent|terrace|place|gardens|grove|walk|mews|square|green|hill|row|rise|view|park';
const ADDRESS = new RegExp(
  String.raw`^(?:(?:flat|apartment|apt|unit|room)\s+\w{1,4},?\s+)?(?:\d+[a-z]?(?:-\d+)?|[\w' ]+ house),?\s+(?:[\p{L}'’.-]+\s+){1,4}(?:${STREETS})\b`,
  'iu',
);

/** Whether a text begins as a postal address does: a number or house, a name, and a kind of street. */
export function hasStreetAddress(text: string): boolean {
  return text.length >= 8 && text.length <= 200 && ADDRESS.test(text);
}
