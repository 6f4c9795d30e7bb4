import type { QualityFigure } from '#app/results/quality-figures.ts';
import type { Table } from '#app/results/table.ts';

/** The tables of a figure of the data quality page with their captions, in the order in which they are read. */
export function qualityTables(
  figure: QualityFigure,
): readonly { readonly caption: string; readonly table: Table }[] {
  switch (figure.kind) {
    case 'quality_key_fields':
      return [{ caption: 'What is recorded of what answers rest on', table: figure.tables.fields }];
    case 'quality_fields':
      return [{ caption: `${figure.tableLabel}: what is recorded`, table: figure.tables.fields }];
    case 'quality_over_time':
      return [{ caption: 'What is recorded, by quarter of referral', table: figure.tables.fields }];
    case 'quality_steps':
      return [{ caption: 'Steps with their day', table: figure.tables.steps }];
    case 'quality_checks':
      return [
        { caption: 'What the checks found', table: figure.tables.checks },
        { caption: 'Rows that could not be read', table: figure.tables.files },
      ];
    case 'quality_scores':
      return [{ caption: 'Who has outcome scores', table: figure.tables.measures }];
    case 'quality_upkeep':
      return [
        { caption: 'Support still open', table: figure.tables.open },
        { caption: 'How far each file reaches', table: figure.tables.files },
      ];
  }
}
