import type { ColumnUse } from '../plan/column-use.ts';
import type { FilePlan } from '../plan/file-plan.ts';
import { fileNamePattern } from './file-name-pattern.ts';
import type { FileRecipe, Recipe } from './recipe.ts';

export interface MatchedFile {
  /** Its name. */
  readonly file: string;
  readonly plan: FilePlan;
}

/** The matching of some files, to be used again when files like them return. It holds headers and lists, and no data. */
export function recipeOf(name: string, savedOn: string, files: readonly MatchedFile[]): Recipe {
  return { evenlodeRecipe: 1, name, savedOn, files: files.map(fileRecipe) };
}

function fileRecipe({ file, plan }: MatchedFile): FileRecipe {
  const { layout, tables, columns, constants, answers } = plan;
  const kept = columns.filter(({ header }) => header !== '');
  return {
    fileName: fileNamePattern(file),
    headerRows: layout.headerRows,
    tables,
    columns: kept.map(({ header, use }) => ({
      header,
      use: withDateColumn(use, (index) => kept.findIndex((column) => column.index === index)),
    })),
    constants,
    answers,
  };
}

/** A use whose date column is counted along another list; the protection by a column that is not there leaves it out. */
export function withDateColumn(use: ColumnUse, placeOf: (index: number) => number): ColumnUse {
  if (use.kind !== 'field' || use.protection?.kind !== 'age_at') return use;
  const dateColumn = placeOf(use.protection.dateColumn);
  if (dateColumn < 0) return { kind: 'left_out', why: 'identifier' };
  return { ...use, protection: { kind: 'age_at', dateColumn } };
}
