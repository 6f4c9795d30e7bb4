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

/** Where four or more bands begin after the grey. */
const lightestPetrol = '#247A8F';

/**
 * One fill per score band, in the order of the bands: grey where scores are worst, darkest petrol where they are best, so
 * that "better" looks the same on scales that run either way. Each is clearly darker than the one before (CIELAB lightness
 * 58 to 17), so that bands can be told apart without colour, and has 3:1 with the ground it stands on.
 */
export function bandFills(bands: number, better: 'higher' | 'lower'): readonly string[] {
  const ramp = bands === 1 ? [sequential[2]] : [palette.grey, ...petrols(bands - 1)];
  return better === 'higher' ? ramp : [...ramp].reverse();
}

function petrols(count: number): readonly string[] {
  if (count <= 1) return [sequential[4]];
  if (count === 2) return [sequential[3], palette.deep];
  return Array.from({ length: count }, (_, step) =>
    mixed(lightestPetrol, palette.deep, step / (count - 1)),
  );
}

/** The colour so far (0 to 1) on the way from one to another. */
function mixed(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mix = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) * (1 - share) + channel(to, at) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mix.join('')}`.toUpperCase();
}
