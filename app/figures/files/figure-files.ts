import { download } from './download.ts';
import { figureCsv } from './figure-csv.ts';
import { fileName } from './file-name.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

const byteOrderMark = '\uFEFF';

/** Saves a released figure as CSV and gives back the file's name. Excel reads it as UTF-8. */
export function saveCsv(released: Released<Figure>): string {
  const name = fileName(released.value, 'csv');
  download(
    new Blob([byteOrderMark, figureCsv(released)], { type: 'text/csv;charset=utf-8' }),
    name,
  );
  return name;
}

/** Saves a released figure as PNG and gives back the file's name. */
export async function savePng(released: Released<Figure>): Promise<string> {
  const { figurePng } = await import('./figure-png.ts');
  const name = fileName(released.value, 'png');
  download(await figurePng(released), name);
  return name;
}

/** Saves a released figure as SVG, its font inside it, and gives back the file's name. */
export async function saveSvg(released: Released<Figure>): Promise<string> {
  const [{ figureSvg }, { embeddedFont }] = await Promise.all([
    import('./figure-svg.ts'),
    import('./embedded-font.ts'),
  ]);
  const svg = figureSvg(released, { width: 960, document, style: await embeddedFont() });
  const name = fileName(released.value, 'svg');
  download(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }), name);
  return name;
}
