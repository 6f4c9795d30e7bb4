import { renderToStaticMarkup } from 'react-dom/server';
import { reportTitle } from '../document/report-title.ts';
import type { CheckedReport } from '../publish/checked-report.ts';
import { paperStyle } from '../render/paper-style.ts';
import type { Pictures } from '../render/paper-context.ts';
import { Paper } from '../render/paper.tsx';
import { runningFoot } from '../render/running-foot.ts';

const tokens = `:root{--ink:#141c20;--ink2:#46565e;--ink3:#5a6a72;--link:#0f5b70;--accent:#14697f;--rust:#bd4700;--rust-ink:#9f3a00;--line:#d5dddf;--mist:#f3f6f6;--desk:#e4e9ea;--focus:#ffd84a;--white:#ffffff}
*{box-sizing:border-box}
html{background:var(--desk);-webkit-text-size-adjust:100%}
body{margin:0;font-family:'Inter Variable',Inter,Arial,sans-serif;font-optical-sizing:auto;font-feature-settings:'cv05'}
main{max-width:820px;margin:40px auto}
@media screen and (max-width:640px){html{background:var(--white)}main{margin:0}}
@page{size:A4;margin:18mm}
@media print{html{background:#ffffff}main{max-width:none;margin:0}}`;

/**
 * The report as one HTML file that opens anywhere: no script, nothing fetched, charts as SVG, tables that unfold, and its own
 * rules for print.
 *
 * @param font a style sheet that holds the font itself, or nothing
 */
export function reportHtml(report: CheckedReport, pictures: Pictures, font = ''): string {
  const { document } = report;
  const { head } = document;
  const body = renderToStaticMarkup(
    <main>
      <Paper report={document} medium={{ kind: 'file', pictures }} />
    </main>,
  );
  const style = [font, tokens, paperStyle, runningFoot(head)].join('\n').replaceAll('</', '<\\/');
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Evenlode">',
    `<title>${escaped(reportTitle(head))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
