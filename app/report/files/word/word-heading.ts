import { Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';

/** The heading of a figure or table, which sentences elsewhere in the paper lead to by its anchor. */
export function wordFigureHeading(text: string, anchor: string | undefined): Paragraph {
  const run = new TextRun(text);
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [
      anchor === undefined ? run : new Bookmark({ id: bookmarkId(anchor), children: [run] }),
    ],
  });
}

/** Word takes letters, digits and low lines in the name of a bookmark. */
export function bookmarkId(anchor: string): string {
  return anchor.replaceAll(/[^A-Za-z0-9]/g, '_');
}
