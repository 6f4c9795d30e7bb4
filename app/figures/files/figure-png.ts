import { embeddedFont } from './embedded-font.ts';
import { figureSvg } from './figure-svg.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

const pictureWidth = 960;
const pixelRatio = 2;

/** A released figure as a PNG of 1,920 pixels across, with title, subtitle, n, source and disclosure rule in it. */
export async function figurePng(released: Released<Figure>): Promise<Blob> {
  const style = await embeddedFont();
  const svg = figureSvg(released, { width: pictureWidth, document, style });
  const image = await decoded(new XMLSerializer().serializeToString(svg));
  const canvas = document.createElement('canvas');
  canvas.width = pictureWidth * pixelRatio;
  canvas.height = Number(svg.getAttribute('height')) * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await asBlob(canvas);
}

async function decoded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function asBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture came out empty'));
    }, 'image/png');
  });
}
