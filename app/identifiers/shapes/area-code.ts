type AreaKind = 'output_area' | 'lsoa' | 'msoa' | 'ward';

const AREA = /^[EW]0[0125]\d{6}$/;
const KINDS: Readonly<Record<string, AreaKind>> = {
  '00': 'output_area',
  '01': 'lsoa',
  '02': 'msoa',
  '05': 'ward',
};

/** Which kind of small statistical area of England or Wales a code is of; null for any other text. */
export function areaCodeKind(text: string): AreaKind | null {
  if (text.length !== 9 || !AREA.test(text.toUpperCase())) return null;
  return KINDS[text.slice(1, 3)] ?? null;
}
