import type { Problem, SourceFile } from '../import-report.ts';

/** A file as it was given or as it came out of a zip; `refused` says why there is nothing to survey. */
export type OpenedFile =
  | { readonly state: 'file'; readonly source: SourceFile }
  | {
      readonly state: 'refused';
      readonly source: SourceFile;
      readonly problems: readonly Problem[];
    };
