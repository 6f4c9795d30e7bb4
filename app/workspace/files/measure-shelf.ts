import { z } from 'zod';
import { addOwnMeasure } from '#app/measures/add-own-measure.ts';
import { definitionsInForce, type NormRules } from '#app/measures/definitions-in-force.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { DefinitionProblem } from '#app/measures/read-definition.ts';
import type { DeviceStore } from './recipe-shelf.ts';

/**
 * The scheme's own measures and the norm rules it has chosen, of this tab. They are kept on the device only from
 * `remember(true)` on, and gone from it after `remember(false)`.
 */
export class MeasureShelf {
  #own: readonly MeasureDefinition[] = [];
  #normRules: NormRules = {};
  #remembers: boolean;
  readonly #device: DeviceStore | null;

  constructor(device: DeviceStore | null) {
    this.#device = device;
    const kept = device?.read() ?? null;
    this.#remembers = kept !== null;
    if (kept !== null) this.#take(kept);
  }

  get own(): readonly MeasureDefinition[] {
    return this.#own;
  }

  get normRules(): NormRules {
    return this.#normRules;
  }

  get remembers(): boolean {
    return this.#remembers;
  }

  /** Every definition that the project goes by. */
  get definitions(): readonly MeasureDefinition[] {
    return definitionsInForce(this.#own, this.#normRules);
  }

  /** Adds a definition file, in the place of one with its id. What is wrong with it, or null. */
  add(text: string): readonly DefinitionProblem[] | null {
    const added = addOwnMeasure(text, this.#own);
    if (added.state === 'faulty') return added.problems;
    const { definition } = added;
    this.#own = [...this.#own.filter(({ id }) => id !== definition.id), definition];
    this.#keep();
    return null;
  }

  remove(id: string): void {
    this.#own = this.#own.filter((each) => each.id !== id);
    this.#normRules = without(this.#normRules, id);
    this.#keep();
  }

  setNormRule(measure: string, rule: string): void {
    this.#normRules = { ...this.#normRules, [measure]: rule };
    this.#keep();
  }

  remember(remember: boolean): void {
    this.#remembers = remember;
    if (remember) this.#keep();
    else this.#device?.remove();
  }

  /** Drops every own measure and choice, here and on the device. */
  forget(): void {
    this.#own = [];
    this.#normRules = {};
    this.remember(false);
  }

  #keep(): void {
    if (!this.#remembers) return;
    const measures = this.#own.map((definition) => JSON.stringify(definition));
    this.#device?.write(JSON.stringify({ measures, normRules: this.#normRules }));
  }

  /** What can no longer be read is dropped. */
  #take(text: string): void {
    const kept = read(text);
    for (const measure of kept.measures) this.add(measure);
    this.#normRules = kept.normRules;
  }
}

function without(rules: NormRules, measure: string): NormRules {
  return Object.fromEntries(Object.entries(rules).filter(([key]) => key !== measure));
}

const keptSchema = z.object({
  measures: z.array(z.string()).default([]),
  normRules: z.record(z.string(), z.string()).default({}),
});

function read(text: string): z.infer<typeof keptSchema> {
  try {
    return keptSchema.parse(JSON.parse(text));
  } catch {
    return { measures: [], normRules: {} };
  }
}
