const places = ['', 'second', 'third', 'fourth', 'fifth'];

/**
 * The fifth, 1 the most deprived, that a decile's or quintile's name stands for: "1", "1 - most deprived", "Decile 3",
 * "Third less deprived decile (IMD2019)". A bare number counts from the most deprived, as the published index does. null:
 * not read.
 */
export function readDeprivationFifth(text: string): string | null {
  const words = text.toLowerCase().replace(/\(?(imd|iod) ?\d{4}\)?/, '');
  const isFifth = /quintile|\bfifths?$/.test(words.trim());
  const place = words.includes('depriv') ? placeInWords(words, isFifth ? 5 : 10) : null;
  const number = place ?? placeInNumbers(words, isFifth ? 5 : 10);
  if (number === null) return null;
  return String(isFifth ? number : Math.ceil(number / 2));
}

function placeInNumbers(words: string, of: number): number | null {
  const [only, more] = words.match(/\d+/g) ?? [];
  const number = Number(only);
  if (more !== undefined || !(number >= 1 && number <= of)) return null;
  const fromLeast =
    number === 1 ? words.includes('least') : number === of && words.includes('most');
  return fromLeast ? of + 1 - number : number;
}

function placeInWords(words: string, of: number): number | null {
  if (/\d/.test(words)) return null;
  const found = /^(?:(second|third|fourth|fifth) )?(most|more|least|less) deprived/.exec(
    words.trim(),
  );
  if (!found) return null;
  const place = places.indexOf(found[1] ?? '') + 1;
  return found[2] === 'most' || found[2] === 'more' ? place : of + 1 - place;
}
