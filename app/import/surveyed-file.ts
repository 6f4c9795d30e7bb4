import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Problem, SourceFile } from './import-report.ts';
import type { Drift, Recipe } from './recipe/recipe.ts';
import type { Proposal } from './recognise/proposal.ts';
import type { FileSurvey } from './survey/file-survey.ts';
import type { Layout } from './survey/layout.ts';

/** What looking at files knows beside the files. */
export interface SurveyContext {
  /** Measures that a file may hold; the shipped ones when not given. */
  readonly measures?: readonly MeasureDefinition[];
  /** Saved matchings; the first that fits a file best is used for it. */
  readonly recipes: readonly Recipe[];
  /** What a person has set about the layout of a file, by its name. */
  readonly layouts?: Readonly<Record<string, Partial<Layout>>>;
}

/** A file that was looked at, and what we make of it. */
export interface SurveyedFile {
  readonly source: SourceFile;
  /** null: it cannot be read, and `problems` say why. */
  readonly survey: FileSurvey | null;
  readonly proposal: Proposal | null;
  /** The saved matching that was used, and how the file differs from it. */
  readonly recipe: { readonly name: string; readonly drift: Drift } | null;
  readonly problems: readonly Problem[];
}
