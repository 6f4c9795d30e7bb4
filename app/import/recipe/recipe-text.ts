import type { Recipe } from './recipe.ts';

const widest = 100;

/**
 * A recipe as JSON that a person can read and compare: keys in the order of its type, a column a line. `readRecipe`
 * reads it back.
 */
export function recipeText(recipe: Recipe): string {
  const { evenlodeRecipe, name, savedOn, files } = recipe;
  const ordered = {
    evenlodeRecipe,
    name,
    savedOn,
    files: files.map(({ fileName, headerRows, tables, columns, constants, answers }) => ({
      fileName,
      headerRows,
      tables,
      columns: columns.map(({ header, use }) => ({ header, use })),
      constants: constants.map(({ table, field, text }) => ({ table, field, text })),
      answers: {
        scoreLevels: answers.scoreLevels,
        keyings: answers.keyings,
        itemOrders: answers.itemOrders,
        answerWords: answers.answerWords,
      },
    })),
  };
  return `${written(ordered, '')}\n`;
}

/** JSON in which everything that fits stands on one line. */
function written(value: unknown, indent: string): string {
  const short = onOneLine(value);
  if (short.length + indent.length <= widest) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const parts = value.map((each: unknown) => inner + written(each, inner));
    return `[\n${parts.join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(
      ([key, each]: [string, unknown]) => `${inner}${JSON.stringify(key)}: ${written(each, inner)}`,
    );
    return `{\n${parts.join(',\n')}\n${indent}}`;
  }
  return short;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(
      ([key, each]: [string, unknown]) => `${JSON.stringify(key)}: ${onOneLine(each)}`,
    );
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  return JSON.stringify(value);
}
