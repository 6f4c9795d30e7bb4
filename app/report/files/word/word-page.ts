/** Lengths of an A4 page, in twentieths of a point as Word counts them. */
const short = 11906;
const long = 16838;

/** 18 mm. */
const margin = 1021;

/** How a page lies, and how wide its text is. */
export interface WordPage {
  readonly size: { readonly width: number; readonly height: number };
  readonly isLandscape: boolean;
  readonly textWidth: number;
}

export const portrait: WordPage = {
  size: { width: short, height: long },
  isLandscape: false,
  textWidth: short - 2 * margin,
};

/** For tables with many columns. */
export const landscape: WordPage = {
  size: { width: short, height: long },
  isLandscape: true,
  textWidth: long - 2 * margin,
};

export const pageMargin = { top: margin, bottom: margin, left: margin, right: margin, footer: 560 };
