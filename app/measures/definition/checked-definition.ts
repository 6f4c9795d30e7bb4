import { definitionFaults } from './definition-faults.ts';
import { measureShape } from './measure-definition.ts';

/** A measure's definition, its shape and its sense: parse with this before scoring by it. */
export const measureDefinitionSchema = measureShape.superRefine((definition, context) => {
  for (const { path, message } of definitionFaults(definition)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});
