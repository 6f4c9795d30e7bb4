import { Paragraph, TextRun } from 'docx';

/** A line of small print. `keepNext`: it stands on one page with what follows. */
export function wordSmall(text: string, keepNext = false): Paragraph {
  return new Paragraph({ style: 'Small', keepNext, children: [new TextRun(text)] });
}
