import { LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';

const ink = '141C20';
const quiet = '46565E';
const accent = '14697F';

/** Half-points, as Word counts. */
const points = (size: number) => size * 2;

/**
 * The height of a line, in parts of 240 of its own. The rule is always said: without it some programs take the number as an
 * exact height, and cut off pictures and large letters.
 */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** Word’s own headings in the look of the paper, so that its navigation, contents and screen readers know them. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: points(10.5), color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { ...lines(290), after: 120 } },
    },
    title: {
      run: { font: 'Arial', size: points(23), bold: true, color: ink },
      paragraph: { spacing: { ...lines(250), before: 240, after: 200 } },
    },
    heading1: {
      run: { font: 'Arial', size: points(16), bold: true, color: ink },
      paragraph: { spacing: { ...lines(260), before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Arial', size: points(12), bold: true, color: ink },
      paragraph: { spacing: { ...lines(260), before: 280, after: 60 }, keepNext: true },
    },
    heading3: {
      run: { font: 'Arial', size: points(10.5), bold: true, color: ink },
      paragraph: { spacing: { ...lines(260), before: 160, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Small',
      name: 'Small print',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(8.5), color: quiet },
      paragraph: { spacing: { ...lines(252), before: 60, after: 100 } },
    },
    {
      id: 'Fact',
      name: 'Head of the paper',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: { ...lines(260), after: 40 },
        indent: { left: 1200, hanging: 1200 },
      },
    },
    {
      id: 'Picture',
      name: 'Picture',
      basedOn: 'Normal',
      paragraph: { spacing: { ...lines(240), before: 60, after: 60 } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(9) },
      paragraph: { spacing: { ...lines(250), before: 50, after: 50 } },
    },
    {
      id: 'Number',
      name: 'Large number',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(24), bold: true },
      paragraph: { spacing: { ...lines(250), before: 20, after: 60 } },
    },
    {
      id: 'QuoteText',
      name: 'Quotation',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(11) },
      paragraph: { spacing: { ...lines(270), before: 120, after: 0 }, keepNext: true },
    },
  ],
};

/** Key messages are numbered, and what the Board is asked to do is lettered. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: 'messages',
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1',
          style: {
            run: { bold: true, color: accent },
            paragraph: { indent: { left: 460, hanging: 460 } },
          },
        },
      ],
    },
    {
      reference: 'asks',
      levels: [
        {
          level: 0,
          format: 'lowerLetter',
          text: '%1)',
          style: {
            run: { bold: true },
            paragraph: { indent: { left: 640, hanging: 460, right: 180 } },
          },
        },
      ],
    },
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '\u2022',
          style: { paragraph: { indent: { left: 460, hanging: 300 } } },
        },
      ],
    },
  ],
};
