import { windows1252Character } from '../decode/windows-1252.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  deg: '°',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  agrave: 'à',
  aacute: 'á',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  euml: 'ë',
  iacute: 'í',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ouml: 'ö',
  uacute: 'ú',
  uuml: 'ü',
  Eacute: 'É',
  Ouml: 'Ö',
  Uuml: 'Ü',
};

const entity = new RegExp(
  `&(?:(${Object.keys(named).join('|')})|#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,6}));|<[bB][rR] ?/?>`,
  'g',
);

/** The text with the entities of a web page made letters and `<br>` a line break, once: `&amp;lt;` becomes `&lt;`. */
export function withoutEntities(text: string): string {
  return text.replace(
    entity,
    (whole, name?: string, decimal?: string, hexadecimal?: string): string => {
      if (name !== undefined) return named[name] ?? whole;
      if (decimal !== undefined) return characterOf(Number(decimal)) ?? whole;
      if (hexadecimal !== undefined) return characterOf(parseInt(hexadecimal, 16)) ?? whole;
      return '\n';
    },
  );
}

/** Numbers from 128 to 159 mean Windows-1252, as browsers read them (WHATWG HTML, numeric character references). */
function characterOf(number: number): string | null {
  const isControl = number < 32 && number !== 9 && number !== 10 && number !== 13;
  const isSurrogate = number >= 0xd800 && number <= 0xdfff;
  if (isControl || isSurrogate || number > 0x10ffff) return null;
  return number >= 0x80 && number <= 0x9f
    ? windows1252Character(number)
    : String.fromCodePoint(number);
}
