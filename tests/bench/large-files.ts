import type { SourceFile } from '#app/import/import-report.ts';

/** A CSV file in memory. */
export function csvFile(name: string, text: string): SourceFile {
  const blob = new Blob([text]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

/** One referral a person, accepted and completed. */
export function referralsCsv(people: number): string {
  return csv(
    'referral_id,person_id,referred_on,decision,closed_on,closure_reason,age_at_referral',
    people,
    (index) =>
      `R${index},P${index},2025-01-${day(index)},Accepted,2025-09-01,Completed,${12 + (index % 6)}`,
  );
}

/** Two sittings of SWEMWBS a person: odd ones in June, even ones in January. */
export function assessmentsCsv(sittings: number): string {
  return csv(
    'assessment_id,person_id,measure,informant,completed_on',
    sittings,
    (index) =>
      `A${index},P${Math.floor(index / 2)},swemwbs,self,2025-0${index % 2 === 0 ? 1 : 6}-${day(index + 3)}`,
  );
}

/** Seven answers a sitting. */
export function responsesCsv(sittings: number): string {
  return csv(
    'assessment_id,item,value,level,keying',
    sittings * 7,
    (index) =>
      `A${Math.floor(index / 7)},swemwbs_${(index % 7) + 1},${((index * 31 + (index % 11)) % 5) + 1},item,raw`,
  );
}

function day(index: number): string {
  return String((index % 27) + 1).padStart(2, '0');
}

function csv(header: string, rows: number, row: (index: number) => string): string {
  return `${header}\n${Array.from({ length: rows }, (_, index) => row(index)).join('\n')}\n`;
}
