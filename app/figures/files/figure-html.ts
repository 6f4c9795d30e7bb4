import { figureTables } from '../figure-tables.ts';
import { captionOf } from './caption.ts';
import { tableText } from './table-text.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import type { Table } from '#app/results/table.ts';

const ruled = 'border-bottom:1px solid #D5DDDF;padding:4px 12px 4px 0;';

/** A released figure's tables as HTML that word processors paste as real tables. */
export function figureHtml(released: Released<Figure>): string {
  const { title, subtitle, source, rule } = captionOf(released);
  const tables = figureTables(released.value).map(({ caption, table }) =>
    tableHtml(caption, table),
  );
  return [
    `<p><b>${escaped(title)}</b><br>${escaped(subtitle)}</p>`,
    ...tables,
    `<p>${escaped(`Source: ${source}. ${rule}.`)}</p>`,
  ].join('');
}

function tableHtml(caption: string, table: Table): string {
  const [header = [], ...rows] = tableText(table);
  const cell = (tag: 'th' | 'td', text: string, index: number) => {
    const align = index === 0 ? 'left' : 'right';
    return `<${tag} style="${ruled}text-align:${align}">${escaped(text)}</${tag}>`;
  };
  const row = (texts: readonly string[], head: boolean) =>
    `<tr>${texts.map((text, index) => cell(head || index === 0 ? 'th' : 'td', text, index)).join('')}</tr>`;
  return [
    '<table style="border-collapse:collapse">',
    `<caption style="text-align:left">${escaped(caption)}</caption>`,
    `<thead>${row(header, true)}</thead>`,
    `<tbody>${rows.map((texts) => row(texts, false)).join('')}</tbody></table>`,
  ].join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
