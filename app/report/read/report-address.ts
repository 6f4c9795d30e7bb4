import type { ReportFault } from './report-fault.ts';

/**
 * The address that `?file=` means, on this site alone: a path with no host, ending as report files do. Everything else is a
 * fault, so that a link cannot make the page fetch from elsewhere.
 */
export function reportAddress(file: string, origin: string): URL | ReportFault {
  let address: URL;
  try {
    address = new URL(file, origin);
  } catch {
    return { kind: 'not_found' };
  }
  if (address.origin !== origin || !file.startsWith('/') || file.startsWith('//')) {
    return { kind: 'elsewhere' };
  }
  return address.pathname.endsWith('.evenlode-report.json') ? address : { kind: 'not_a_report' };
}
