import { figureHtml } from './figure-html.ts';
import { figureText } from './figure-text.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/** Puts a released figure's tables on the clipboard, as text and as HTML, so that they paste into Word as tables. */
export async function copyTable(released: Released<Figure>): Promise<void> {
  const text = figureText(released);
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([figureHtml(released)], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}
