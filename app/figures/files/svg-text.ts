const lineHeight = 1.45;

interface TextStyle {
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
}

/** Lines of text as one SVG text element, left-aligned. */
export function svgText(
  document: Document,
  lines: readonly string[],
  { x, y, size, weight = 400, fill }: TextStyle,
): SVGTextElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const text = document.createElementNS(namespace, 'text');
  text.setAttribute('font-size', String(size));
  text.setAttribute('font-weight', String(weight));
  text.setAttribute('fill', fill);
  text.setAttribute('text-anchor', 'start');
  lines.forEach((line, index) => {
    const span = document.createElementNS(namespace, 'tspan');
    span.setAttribute('x', String(x));
    span.setAttribute('y', String(y + index * textLine(size)));
    span.textContent = line;
    text.append(span);
  });
  return text;
}

/** The height of a line of text of a size, in pixels. */
export function textLine(size: number): number {
  return Math.round(size * lineHeight);
}
