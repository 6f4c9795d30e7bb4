import { z } from 'zod';

interface PlanNode {
  readonly name: string;
  readonly children: readonly PlanNode[];
  readonly extra_info: Readonly<Record<string, unknown>>;
}

const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    name: z.string(),
    children: z.array(planNode),
    extra_info: z.record(z.string(), z.unknown()),
  }),
);

/**
 * The functions of the outermost steps that make one row of many, from the engine's own plan (EXPLAIN as JSON): what lies
 * beneath such a step was already one value a young person, or a group. Empty when there is no such step; null when the
 * plan cannot be read, and then nothing is known.
 */
export function planFunctions(planText: string): readonly string[] | null {
  const plan = read(planText);
  if (plan === null) return null;
  const found: string[] = [];
  const walk = (node: PlanNode): void => {
    const aggregates = texts(node.extra_info.Aggregates);
    if (node.name.includes('WINDOW'))
      found.push(...texts(node.extra_info.Projections).flatMap(names));
    if (aggregates.length > 0) {
      found.push(...aggregates.flatMap(names));
      return;
    }
    node.children.forEach(walk);
  };
  plan.forEach(walk);
  return [...new Set(found)];
}

function names(text: string): string[] {
  return [...text.matchAll(/([a-z_][a-z0-9_]*)\s*\(/gi)].flatMap(
    ([, name]) => name?.toLowerCase() ?? [],
  );
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function read(text: string): readonly PlanNode[] | null {
  try {
    const parsed = z.array(planNode).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
