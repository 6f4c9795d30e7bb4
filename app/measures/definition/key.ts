import { z } from 'zod';

/** A stable name inside a definition: lower case, digits and underscores, as used in data, URLs and SQL. */
export const keySchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]*$/,
    'Use lower case letters, digits and underscores, starting with a letter',
  )
  .max(60);
