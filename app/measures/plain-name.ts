/** A name without case, spaces and punctuation, as `scale_scores` compares names: "Our check-in (2)" is "ourcheckin2". */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
}
