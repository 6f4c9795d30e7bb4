import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Select } from '#app/ui/select.tsx';
import { TextField } from '#app/ui/text-field.tsx';

const testOptions = [
  { value: 'all', label: 'All' },
  { value: 'school', label: 'School' },
];

const ignore = () => undefined;

function labelledControl(html: string, label: string): string | undefined {
  return new RegExp(`<label[^>]*for="([^"]+)"[^>]*>${label}</label>`).exec(html)?.[1];
}

describe.each(['above', 'beside', 'hidden'] as const)(
  'a select with its label %s',
  (labelPlace) => {
    const html = renderToStaticMarkup(
      <Select
        label="Referred by"
        labelPlace={labelPlace}
        options={testOptions}
        value="school"
        onChange={ignore}
      />,
    );

    test('is named by that label', () => {
      const id = labelledControl(html, 'Referred by');
      expect(html).toMatch(new RegExp(`<select[^>]*id="${id}"`));
    });

    test('shows what is chosen', () => {
      expect(html).toContain('<option value="school" selected="">School</option>');
    });
  },
);

test('an error is tied to its select, in words', () => {
  const html = renderToStaticMarkup(
    <Select
      label="Measure"
      options={testOptions}
      value="all"
      onChange={ignore}
      error="Choose a measure"
    />,
  );
  const described = /aria-describedby="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain('aria-invalid="true"');
  expect(html).toMatch(new RegExp(`id="${described}"[^>]*>(<svg.*?</svg>)? ?Choose a measure`));
});

test('a text field is named by its label and described by its hint', () => {
  const html = renderToStaticMarkup(
    <TextField
      label="Referred from"
      type="date"
      hint="For example, 1 April 2025"
      value=""
      onChange={ignore}
    />,
  );
  const id = labelledControl(html, 'Referred from');
  expect(html).toMatch(new RegExp(`<input[^>]*id="${id}"`));
  const described = /aria-describedby="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`id="${described}" class="app-field__hint">For example, 1 April 2025`);
});
