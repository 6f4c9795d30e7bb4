/** Column names made distinct as the engine does it in a subquery: the second `a` becomes `a_1`. Without this a row would lose a value. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let n = 1; seen.has(distinct); n++) {
      const next = `${name}_${n}`;
      if (!taken.has(next)) distinct = next;
    }
    seen.add(distinct);
    taken.add(distinct);
    return distinct;
  });
}
