import type { Layout } from '../survey/layout.ts';

export type Delimiter = Layout['delimiter'];

/** In the order in which they are preferred when nothing else speaks. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
