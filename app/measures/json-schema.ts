import { z } from 'zod';
import { measureShape } from './definition/measure-definition.ts';

/** The JSON Schema of a measure definition, for editors and for schemes that write their own. Made from the zod schema. */
export function measureJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(measureShape, { io: 'input' }),
    title: 'Evenlode measure definition',
  };
}

/** The text of `measures/measure.schema.json`. */
export function measureJsonSchemaText(): string {
  return `${JSON.stringify(measureJsonSchema(), null, 2)}\n`;
}
