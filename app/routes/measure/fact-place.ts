import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';

const places: Readonly<Record<string, string>> = {
  name: 'Name',
  versions: 'Versions',
  informants: 'Who answers',
  ages: 'Ages',
  items: 'Items',
  missing: 'blank answers',
  bands: 'bands',
  reliableChange: 'reliable change',
  cutOffs: 'Cut-offs',
  reliability: 'Reliability',
  importantChange: 'A change that people notice',
  norms: 'Norms',
  unusedThresholds: 'Thresholds that are not used',
  normRules: 'Norm groups',
  columns: 'Names of columns in files',
  snomed: 'SNOMED CT codes',
  licence: 'Licence',
};

/** Where a fact stands in a definition, for people: `["scales", 0, "bands", 1]` is "Total difficulties: bands". */
export function factPlace(
  path: readonly (string | number)[],
  { scales }: MeasureDefinition,
): string {
  const [first, index, part] = path;
  if (first !== 'scales') return places[String(first)] ?? String(first);
  const scale = typeof index === 'number' ? (scales[index]?.label ?? '') : '';
  return part === undefined
    ? `${scale}: scoring`
    : `${scale}: ${places[String(part)] ?? String(part)}`;
}
