const svgNamespace = 'http://www.w3.org/2000/svg';

/** The drawing of a chart as a group that can stand inside another SVG, without its style sheet. */
export function chartGroup(chart: SVGSVGElement, x: number, y: number): SVGGElement {
  const group = chart.ownerDocument.createElementNS(svgNamespace, 'g');
  group.setAttribute('transform', `translate(${x},${y})`);
  for (const name of ['fill', 'text-anchor']) {
    const value = chart.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  group.append(...Array.from(chart.childNodes).filter((node) => node.nodeName !== 'style'));
  return group;
}
