/** The sheet that a style sheet which names none prints on: A4 upright within margins of 18 mm. */
const upright = 740;

/**
 * How wide a chart is drawn for paper, in its own pixels. The style sheet, which sets the sheet's size and margins, says so in
 * `--paper-width`: one and a half to a point, so that the smallest text of a chart, 12 pixels, is printed 8 points high.
 */
export function paperWidth(element: Element): number {
  const said = Number.parseInt(getComputedStyle(element).getPropertyValue('--paper-width'), 10);
  return Number.isNaN(said) ? upright : said;
}
