import { TextRun, type IRunOptions } from 'docx';

/** A run of Word text. Typed as options alone: a run may also be made from a bare string. */
export function wordRun(options: IRunOptions): TextRun {
  return new TextRun(options);
}
