import '#app/styles/_tokens.scss';
import '#app/styles/_font.scss';
import '#app/styles/_base.scss';
import '#app/styles/_type.scss';
import '#app/styles/_layout.scss';
import '#app/ui/_button.scss';
import '#app/ui/_notice.scss';
import '#app/ui/_states.scss';
import '#app/ui/_table.scss';
import '#app/figures/figures.scss';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

let root: Root | null = null;

/** Puts a component on the page, in a main landmark. */
export function mount(content: ReactNode): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Figure';
  const host = document.createElement('main');
  document.body.append(host);
  root = createRoot(host);
  root.render(content);
  return host;
}

export function unmount(): void {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
}

/** What axe finds wrong, one line each. The page around the component is not under test. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
