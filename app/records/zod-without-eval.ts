import { config } from 'zod/v4/core';

// Zod tries `new Function` when its first object schema is made. The page's policy blocks that, which browsers report as
// a violation. Import this before any schema.
config({ jitless: true });
