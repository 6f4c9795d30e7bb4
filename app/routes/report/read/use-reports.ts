import { useEffect, useState } from 'react';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import { mostCharacters, readReportFile } from '#app/report/read/read-report-file.ts';
import { reportAddress } from '#app/report/read/report-address.ts';
import type { ReportFault } from '#app/report/read/report-fault.ts';

/** A report that was opened, and the name of its file. */
export interface OpenReport {
  readonly name: string;
  readonly report: ReportDocument;
}

export interface FailedFile {
  readonly name: string;
  readonly fault: ReportFault;
}

export interface Reports {
  readonly open: readonly OpenReport[];
  readonly failed: readonly FailedFile[];
  readonly isReading: boolean;
  readonly take: (files: readonly File[]) => void;
  readonly close: () => void;
}

/** Report files chosen, dropped or linked to. Read in this tab; a link is followed on this site only. */
export function useReports(link: string | null): Reports {
  const [open, setOpen] = useState<readonly OpenReport[]>([]);
  const [failed, setFailed] = useState<readonly FailedFile[]>([]);
  const [reading, setReading] = useState(0);
  const add = (name: string, text: string) => {
    const read = readReportFile(text);
    if (read.state === 'failed') {
      setFailed((now) => [...now, { name, fault: read.fault }]);
    } else {
      const { report } = read;
      setOpen((now) => [...now.filter((one) => one.name !== name), { name, report }]);
    }
  };
  const take = (files: readonly File[]) => {
    setFailed([]);
    for (const file of files) {
      if (file.size > mostCharacters) {
        setFailed((now) => [...now, { name: file.name, fault: { kind: 'too_large' } }]);
        continue;
      }
      setReading((now) => now + 1);
      void file
        .text()
        .then((text) => add(file.name, text))
        .finally(() => setReading((now) => now - 1));
    }
  };
  useEffect(() => {
    if (link === null) return;
    let wanted = true;
    setReading((now) => now + 1);
    void linked(link).then((result) => {
      setReading((now) => now - 1);
      if (!wanted) return;
      if (typeof result === 'string') add(link, result);
      else setFailed([{ name: link, fault: result }]);
    });
    return () => {
      wanted = false;
    };
  }, [link]);
  return {
    open,
    failed,
    isReading: reading > 0,
    take,
    close: () => {
      setOpen([]);
      setFailed([]);
    },
  };
}

async function linked(file: string): Promise<string | ReportFault> {
  const address = reportAddress(file, window.location.origin);
  if (!(address instanceof URL)) return address;
  try {
    const answer = await fetch(address, { credentials: 'omit', redirect: 'error' });
    return answer.ok ? await answer.text() : { kind: 'not_found' };
  } catch {
    return { kind: 'not_found' };
  }
}
