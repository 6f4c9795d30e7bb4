/** A picture as Word takes it. */
export interface PngPicture {
  readonly data: Uint8Array;
  /** Pixels of the drawing; the data hold twice as many each way. */
  readonly width: number;
  readonly height: number;
}

const pixelRatio = 2;

/** An SVG text as a PNG on white, with a style sheet that holds the font. For the browser. */
export async function picturePng(svg: string, font: string): Promise<PngPicture> {
  const [width, height] = [sizeOf(svg, 'width'), sizeOf(svg, 'height')];
  // Put in as text: a style element made in the page would be held against the page’s own policy.
  const styled =
    font === '' ? svg : svg.replace(/^(<svg[^>]*>)/, (open) => `${open}<style>${font}</style>`);
  const image = await decoded(styled);
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { data: await bytesOf(canvas), width, height };
}

function sizeOf(svg: string, side: 'width' | 'height'): number {
  const open = /^<svg[^>]*>/.exec(svg)?.[0] ?? '';
  return Number(new RegExp(` ${side}="([\\d.]+)"`).exec(open)?.[1] ?? 0);
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

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture came out empty');
  return new Uint8Array(await blob.arrayBuffer());
}
