/** One step of a plan as DuckDB's EXPLAIN (FORMAT json) writes it. */
export interface PlanNode {
  readonly name: string;
  readonly children: readonly PlanNode[];
  readonly extra_info: Readonly<Record<string, unknown>>;
}

const OWN =
  /^(person|referral|assessment|first_assessment|last_assessment|goal|contact|onward_referral|feedback)_id$|^episode$/;

/** Whether the step makes one row of many. */
export function isOfManyRows({ name }: PlanNode): boolean {
  return /GROUP_BY|AGGREGATE/.test(name);
}

/** The inputs of a step whose rows go on: of a join that only asks whether there is a match, the one side. */
export function joinedSide({ children, extra_info: info }: PlanNode): readonly PlanNode[] {
  const given = info['Join Type'];
  const type = typeof given === 'string' ? given : '';
  if (/^RIGHT_(SEMI|ANTI)$/.test(type)) return children.slice(1, 2);
  return /^(SEMI|ANTI|MARK)$/.test(type) ? children.slice(0, 1) : children;
}

export const isPersonal = {
  /** The step groups by an id, so that each of its rows is about one young person. */
  grouping(node: PlanNode): boolean {
    const [child] = node.children;
    return (
      child !== undefined &&
      list(node.extra_info.Groups).some((group) => {
        const place = /^#(\d+)$/.exec(group)?.[1];
        return place !== undefined && OWN.test(nameAt(child, Number(place)));
      })
    );
  },
  /** The window looks at the rows of one young person only. */
  window(text: string): boolean {
    const columns = /OVER \(PARTITION BY ([^()]*?)(?: ORDER BY| ROWS| RANGE|\))/.exec(text)?.[1];
    return columns?.split(',').some((column) => OWN.test(lastName(column))) ?? false;
  },
};

/** The name of the column at a place of a step's rows, or empty where it is not told. */
function nameAt(node: PlanNode, place: number): string {
  const [child] = node.children;
  const text = list(node.extra_info.Projections)[place];
  if (text === undefined) return child && node.children.length === 1 ? nameAt(child, place) : '';
  const reference = /^(?:__internal_\w+\()?#(\d+)\)?$/.exec(text)?.[1];
  if (reference === undefined) return lastName(text);
  return child ? nameAt(child, Number(reference)) : '';
}

function lastName(text: string): string {
  return text.trim().split('.').at(-1) ?? '';
}

function list(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
