import { createHash } from 'node:crypto';

/**
 * The text of the one `<style>` element that Observable Plot 0.6.17 puts into every chart
 * (`src/plot.js`, class name `plot-d6a7b5`). It carries no nonce, so the policy names it by its hash.
 */
export const plotStyle = `:where(.plot-d6a7b5) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.plot-d6a7b5 text),
:where(.plot-d6a7b5 tspan) {
  white-space: pre;
}`;

const plotStyleHash = `'sha256-${createHash('sha256').update(plotStyle).digest('base64')}'`;

/** What a page may do: run our own scripts, reach our own origin, and nothing else. */
export function documentPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    `worker-src 'self'`,
    `connect-src 'self'`,
    `style-src 'self' 'nonce-${nonce}' ${plotStyleHash}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

/**
 * The database engine's worker. A worker obeys the policy of its own response: with this one, SQL that tries
 * to open an address reaches nothing, our own server included. The page hands the engine over as a blob.
 */
export const enginePolicy = `default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src blob:`;

/** Every other script, and so every other worker: it may load our own code, and may not send anything. */
export const scriptPolicy = `default-src 'none'; script-src 'self'; connect-src 'none'`;

/** Pictures, fonts, data files: a resting file does nothing, even when opened on its own. */
export const filePolicy = `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
