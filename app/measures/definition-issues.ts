import type { z } from 'zod';

/** A fault in plain words, and where it is. */
export interface DefinitionIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Turns one zod issue into sentences for the person who wrote the file. An unknown key is named where it stands. */
export function definitionIssues(issue: z.core.$ZodIssue): DefinitionIssue[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'A definition has no such key here. Check the spelling, or take it out.',
      }));
    case 'invalid_type':
      return [
        {
          path,
          message: isAbsent(issue)
            ? 'This key is needed.'
            : `This must be ${typeName(issue.expected)}.`,
        },
      ];
    case 'invalid_value':
      return [{ path, message: `This must be ${listed(issue.values.map(String))}.` }];
    case 'invalid_union':
      return [{ path: unionPath(issue), message: unionMessage(issue) }];
    case 'too_small':
      return [{ path, message: tooSmall(issue) }];
    case 'too_big':
      return [{ path, message: tooBig(issue) }];
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return [{ path, message: `${issue.message}.` }];
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  const least = String(minimum);
  if (origin === 'string') return 'This must not be empty.';
  if (origin === 'array') return `This list must have at least ${entries(least)}.`;
  return inclusive === false
    ? `This must be more than ${least}.`
    : `This must be at least ${least}.`;
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  const most = String(maximum);
  return origin === 'array'
    ? `This list must have at most ${entries(most)}.`
    : `This must be at most ${most}.`;
}

function entries(count: string): string {
  return count === '1' ? 'one entry' : `${count} entries`;
}

function isAbsent(issue: z.core.$ZodIssueInvalidType): boolean {
  return issue.message.endsWith('received undefined');
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text in quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in [ ]',
    tuple: 'a pair in [ ]',
    object: 'a set of keys in { }',
    record: 'a set of keys in { }',
  };
  return names[expected] ?? expected;
}

function unionPath(issue: z.core.$ZodIssueInvalidUnion): PropertyKey[] {
  const key = issue.discriminator;
  const ends = key !== undefined && issue.path.at(-1) === key;
  return key === undefined || ends ? issue.path : [...issue.path, key];
}

function unionMessage(issue: z.core.$ZodIssueInvalidUnion): string {
  const choices =
    'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return choices.length > 0
    ? `This must be ${listed(choices)}.`
    : 'This is missing, or is not one of the values allowed.';
}

function listed(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last;
}
