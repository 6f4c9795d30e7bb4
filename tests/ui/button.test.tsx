import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Button } from '#app/ui/button.tsx';

describe('a button', () => {
  test('does not send a form unless it is asked to', () => {
    expect(renderToStaticMarkup(<Button>Add files</Button>)).toContain('type="button"');
  });

  test('that cannot be pressed says why beside it, and stays reachable by keyboard', () => {
    const html = renderToStaticMarkup(
      <Button disabledReason="Decide on 2 columns to continue">Continue</Button>,
    );
    const id = /<span[^>]*id="([^"]+)"[^>]*>Decide on 2 columns to continue<\/span>/.exec(
      html,
    )?.[1];
    expect(id).toBeDefined();
    expect(html).toContain(`aria-describedby="${id}"`);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/\sdisabled(=|>|\s)/);
  });

  test('that can be pressed gives no reason', () => {
    expect(renderToStaticMarkup(<Button disabledReason={null}>Continue</Button>)).not.toContain(
      'aria-',
    );
  });
});
