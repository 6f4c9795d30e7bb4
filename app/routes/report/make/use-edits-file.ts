import { useState } from 'react';
import { download } from '#app/figures/files/download.ts';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import type { EditsFault } from '#app/report/edit/edits-fault.ts';
import { editsText, readEdits } from '#app/report/edit/edits-file.ts';
import { staleEdits } from '#app/report/edit/edits-to-check.ts';
import type { HistoryAction } from '#app/report/edit/history.ts';
import type { ReportEdits } from '#app/report/edit/report-edits.ts';
import { reportFileName } from '#app/report/files/report-file-name.ts';
import { formatDate } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import { localDate } from '#app/workspace/local-date.ts';

/** A file that was chosen and not opened, and why. */
export interface RefusedEdits {
  readonly name: string;
  readonly fault: EditsFault;
}

interface Desk {
  readonly made: ReportDocument;
  readonly shown: ReportDocument;
  readonly edits: ReportEdits;
  readonly change: (action: HistoryAction) => void;
}

/** Saving what was changed in a report as a file, and opening such a file in its place. */
export function useEditsFile({ made, shown, edits, change }: Desk): {
  readonly news: string;
  readonly refused: RefusedEdits | null;
  readonly save: () => void;
  readonly open: (files: readonly File[]) => Promise<void>;
} {
  const [news, setNews] = useState('');
  const [refused, setRefused] = useState<RefusedEdits | null>(null);
  return {
    news,
    refused,
    save: () => {
      const name = reportFileName(shown.head, 'evenlode-edits.json');
      const text = editsText(edits, made.head.scheme, localDate(new Date()));
      download(new Blob([text], { type: 'application/json' }), name);
      setRefused(null);
      setNews(`Saved ${name}.`);
    },
    open: async ([file]) => {
      if (file === undefined) return;
      setNews('');
      setRefused(null);
      const text = await file.text().catch(() => '');
      const read = readEdits(text);
      if (read.state === 'failed') {
        setRefused({ name: file.name, fault: read.fault });
        return;
      }
      change({ kind: 'open', edits: read.edits });
      setNews(openedWords(made, read));
    },
  };
}

/** What came of opening: from when the edits are, and what to look at. */
function openedWords(
  made: ReportDocument,
  {
    edits,
    savedOn,
    scheme,
  }: { readonly edits: ReportEdits; readonly savedOn: string; readonly scheme: string },
): string {
  const stale = staleEdits(made, edits).length;
  const about = [
    ...(edits.head.date === undefined ? [] : ['the date']),
    ...(edits.head.covers === undefined ? [] : ['what the report covers']),
  ];
  const said = [
    `Opened the edits saved on ${formatDate(savedOn)}.`,
    ...(scheme === made.head.scheme ? [] : [`They were made for ${scheme}.`]),
    ...(stale === 0
      ? []
      : [
          `The numbers under ${stale} ${plural(stale, 'edited text', 'edited texts')} have changed since: press Edit text to look at ${stale === 1 ? 'it' : 'them'}.`,
        ]),
    ...(about.length === 0 ? [] : [`Look at ${about.join(' and ')}, which came from the file.`]),
    'Undo takes this back.',
  ];
  return said.join(' ');
}
