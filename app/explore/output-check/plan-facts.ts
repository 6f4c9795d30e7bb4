import { z } from 'zod';
import { joinedSide, isOfManyRows, isPersonal, type PlanNode } from './plan-nodes.ts';

const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    name: z.string(),
    children: z.array(planNode),
    extra_info: z.record(z.string(), z.unknown()),
  }),
);

/** What the engine's own plan of a query tells. */
export interface PlanFacts {
  /**
   * The functions that make one value of many: those of the outermost step, and beneath it those that do so across young
   * people; `limit` where an inner step takes some rows of many.
   */
  readonly functions: readonly string[];
  /** Records of young people reach the answer without a step that makes one row of many. */
  readonly showsRecords: boolean;
  /** The answer is cut to its first rows. */
  readonly isCut: boolean;
}

/**
 * Reads the plan (EXPLAIN as JSON). What lies beneath the outermost grouping may be one value a young person; least and
 * greatest across many are pointed out there as well. Null when the plan cannot be read, and then nothing is known.
 */
export function planFacts(
  planText: string,
  isAboutPeople: (table: string) => boolean,
): PlanFacts | null {
  const plan = read(planText);
  if (plan === null) return null;
  const functions = new Set<string>();
  const definitions = new Map<string, PlanNode>();
  let [showsRecords, isCut] = [false, false];
  const add = (texts: readonly string[]): void => {
    for (const name of texts.flatMap(functionNames)) functions.add(name);
  };

  const beneath = (node: PlanNode): void => {
    if (/LIMIT|TOP_N|SAMPLE/.test(node.name)) functions.add('limit');
    if (node.name.includes('WINDOW'))
      add(infoTexts(node, 'Projections').filter((text) => !isPersonal.window(text)));
    else if (isOfManyRows(node) && !isPersonal.grouping(node)) {
      if (!isOneSubquery(node)) add(infoTexts(node, 'Aggregates'));
    }
    node.children.forEach(beneath);
  };

  const outermost = (node: PlanNode): void => {
    if (/LIMIT|TOP_N|SAMPLE/.test(node.name)) isCut = true;
    if (node.name === 'CTE') {
      const [definition, rest] = node.children;
      if (definition) definitions.set(String(node.extra_info['Table Index']), definition);
      if (rest) outermost(rest);
      return;
    }
    if (node.name === 'CTE_SCAN') {
      const definition = definitions.get(String(node.extra_info['CTE Index']));
      if (definition) outermost(definition);
      else showsRecords = true;
      return;
    }
    const table = node.extra_info.Table;
    if (typeof table === 'string' && isAboutPeople(table)) showsRecords = true;
    if (node.name.includes('WINDOW')) add(infoTexts(node, 'Projections'));
    if (isOfManyRows(node) && !isOneSubquery(node)) {
      add(infoTexts(node, 'Aggregates'));
      node.children.forEach(beneath);
      return;
    }
    joinedSide(node).forEach(outermost);
  };

  plan.forEach(outermost);
  for (const definition of definitions.values()) beneath(definition);
  return { functions: [...functions], showsRecords, isCut };
}

/** Takes the only row of a subquery that stands in place of a value. */
function isOneSubquery(node: PlanNode): boolean {
  const texts = infoTexts(node, 'Aggregates');
  return (
    node.name === 'UNGROUPED_AGGREGATE' &&
    texts.length === 2 &&
    texts[0] === '"first"(#0)' &&
    texts[1] === 'count_star()'
  );
}

function functionNames(text: string): string[] {
  return [...text.matchAll(/"?([a-z_][a-z0-9_]*)"?\s*\(/gi)].flatMap(
    ([, name]) => name?.toLowerCase() ?? [],
  );
}

function infoTexts({ extra_info: info }: PlanNode, name: string): readonly string[] {
  const value = info[name];
  if (typeof value === 'string') return value.split('\n').filter((text) => text !== '');
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
