import { download } from '#app/figures/files/download.ts';
import { reportFileName } from '#app/report/files/report-file-name.ts';
import type { CheckedReport } from '#app/report/publish/checked-report.ts';

/** One kind of file: makes and saves it, and gives back its name. */
export interface TakeAway {
  readonly label: string;
  readonly note: string;
  readonly save: (report: CheckedReport) => Promise<string>;
}

/** Everything the report can be taken away as. What makes a file is fetched when it is first asked for. */
export const takeAways: readonly TakeAway[] = [
  {
    label: 'Download as Word',
    note: 'To edit, with headings and tables',
    save: async (report) => {
      const [{ reportWord }, { drawPictures }, { picturePng }, { embeddedFont }] =
        await Promise.all([
          import('#app/report/files/word/report-word.ts'),
          import('#app/report/files/draw-pictures.ts'),
          import('#app/report/files/picture-png.ts'),
          import('#app/figures/files/embedded-font.ts'),
        ]);
      const font = await embeddedFont();
      const drawn = [...drawPictures(report.document)];
      const pictures = new Map(
        await Promise.all(
          drawn.map(async ([key, { wide }]) => [key, await picturePng(wide, font)] as const),
        ),
      );
      return saved(
        report,
        'docx',
        await reportWord(report, pictures),
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      );
    },
  },
  {
    label: 'Download as a web page',
    note: 'One file that opens anywhere',
    save: async (report) => {
      const [{ reportHtml }, { drawPictures }, { embeddedFont }] = await Promise.all([
        import('#app/report/files/report-html.tsx'),
        import('#app/report/files/draw-pictures.ts'),
        import('#app/figures/files/embedded-font.ts'),
      ]);
      const html = reportHtml(report, drawPictures(report.document), await embeddedFont());
      return saved(report, 'html', html, 'text/html;charset=utf-8');
    },
  },
  {
    label: 'Download figures and data',
    note: 'Every table as CSV, with what the signs mean',
    save: async (report) => {
      const { reportTablesZip } = await import('#app/report/files/report-tables.ts');
      return saved(report, 'zip', reportTablesZip(report), 'application/zip');
    },
  },
  {
    label: 'Download the report file',
    note: 'Opens under “Read a Board report”, beside earlier ones',
    save: async (report) => {
      const { reportJson } = await import('#app/report/files/report-json.ts');
      return saved(report, 'evenlode-report.json', reportJson(report), 'application/json');
    },
  },
];

function saved(
  { document }: CheckedReport,
  ending: string,
  content: string | Uint8Array,
  type: string,
): string {
  const name = reportFileName(document.head, ending);
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  download(new Blob([part], { type }), name);
  return name;
}
