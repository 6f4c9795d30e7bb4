/** The colours of figures, the same as the page's custom properties, for pictures that leave the page. */
export const palette = {
  paper: '#FFFFFF',
  ink: '#141C20',
  ink2: '#46565E',
  ink3: '#5A6A72',
  link: '#0F5B70',
  accent: '#14697F',
  deep: '#0A2E3A',
  rust: '#BD4700',
  rustInk: '#9F3A00',
  mid: '#7B8A92',
  grey: '#7F8E95',
  line: '#D5DDDF',
  mist: '#F3F6F6',
  tint: '#E6F0F2',
} as const;

/** Pale to dark. A pale fill needs a 1px accent outline to be seen against paper. */
export const sequential = ['#E6F0F2', '#B3D0D8', '#4C97AA', '#14697F', '#0A4555'] as const;

/** The interval of a mark that is drawn in accent: paler, so that the dot stands out. */
export const accentInterval = '#4C97AA';

const bandRamps: readonly (readonly string[])[] = [
  [],
  [sequential[2]],
  [palette.grey, sequential[3]],
  [palette.grey, sequential[2], sequential[4]],
  [palette.grey, sequential[2], sequential[3], sequential[4]],
];

/**
 * One fill per score band, in the order of the bands: grey where scores are worst, darkest petrol
 * where they are best, so that "better" looks the same on scales that run either way.
 */
export function bandFills(bands: number, better: 'higher' | 'lower'): readonly string[] {
  const ramp = bandRamps[bands] ?? longRamp(bands);
  return better === 'higher' ? ramp : [...ramp].reverse();
}

function longRamp(bands: number): readonly string[] {
  const four = bandRamps[4] ?? [];
  return Array.from(
    { length: bands },
    (_, index) => four[Math.floor((index * four.length) / bands)] ?? palette.grey,
  );
}
