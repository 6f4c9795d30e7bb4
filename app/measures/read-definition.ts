import type { z } from 'zod';
import { measureDefinitionSchema } from './definition/checked-definition.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import { definitionIssues } from './definition-issues.ts';
import { locateKeys } from './json-lines.ts';

/** One thing wrong with a definition file: the line it stands on, the key it is about, and what to do. */
export interface DefinitionProblem {
  readonly line: number;
  /** Where in the file, such as "scales[0].method.items". Empty for the file as a whole. */
  readonly key: string;
  readonly message: string;
}

export type ReadDefinition =
  | { readonly state: 'read'; readonly definition: MeasureDefinition }
  | { readonly state: 'faulty'; readonly problems: readonly DefinitionProblem[] };

/**
 * Reads the JSON text of a scheme's own measure. Gives the definition, ready to score by, or every problem with its
 * line (counted from 1). Never throws.
 */
export function readDefinition(text: string): ReadDefinition {
  const located = locateKeys(text);
  if (located.state === 'not_json') {
    return {
      state: 'faulty',
      problems: [{ line: located.line, key: '', message: located.message }],
    };
  }
  const parsed = measureDefinitionSchema.safeParse(located.value);
  if (parsed.success) return { state: 'read', definition: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, located.lineOf));
  return { state: 'faulty', problems: problems.sort((a, b) => a.line - b.line) };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  lineOf: (path: readonly PropertyKey[]) => number,
): DefinitionProblem[] {
  return definitionIssues(issue).map(({ path, message }) => ({
    line: lineOf(path),
    key: keyText(path),
    message,
  }));
}

function keyText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${part}]`
        : text === ''
          ? String(part)
          : `${text}.${String(part)}`,
    '',
  );
}
