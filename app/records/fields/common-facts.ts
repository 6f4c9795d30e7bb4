import type { Field, Sensitivity } from '../field.ts';
import { listOf } from '../term.ts';
import type { FieldFacts } from './field-facts.ts';

type CommonFacts = Pick<
  Field,
  'name' | 'label' | 'description' | 'example' | 'aliases' | 'sensitivity' | 'required'
>;

/** The facts that every kind of field carries, with what was left unsaid filled in. */
export function commonFacts(facts: FieldFacts, sensitivity: Sensitivity): CommonFacts {
  const { name, label, description, example } = facts;
  return {
    name,
    label,
    description,
    example,
    aliases: listOf(facts.aliases ?? ''),
    sensitivity: facts.sensitivity ?? sensitivity,
    required: facts.required ?? false,
  };
}
