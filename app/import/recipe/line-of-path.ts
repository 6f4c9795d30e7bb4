/** A string, or one character that is not a space. */
const tokens = /"(?:[^"\\]|\\.)*"|[^\s"]/g;

interface Level {
  readonly isList: boolean;
  key: string | number;
}

/**
 * The line, from 1, on which the value at a path of a JSON text begins; of a key that is not there, the line of what
 * should hold it. The text must be JSON.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const wanted = path.map(String);
  const levels: Level[] = [];
  let nearest = 0;
  let deepest = 0;
  let awaitsKey = false;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const level = levels.at(-1);
    if (awaitsKey && level !== undefined && token.startsWith('"')) {
      level.key = String(JSON.parse(token));
      awaitsKey = false;
    } else if (token === ',') {
      if (level?.isList === true) level.key = Number(level.key) + 1;
      else awaitsKey = true;
    } else if (token === '}' || token === ']') {
      levels.pop();
      awaitsKey = false;
    } else if (token !== ':') {
      const depth = matching(levels, wanted);
      if (depth > deepest) [deepest, nearest] = [depth, index];
      if (token === '{' || token === '[') {
        levels.push({ isList: token === '[', key: token === '[' ? 0 : '' });
        awaitsKey = token === '{';
      }
    }
  }
  return lineAt(text, nearest);
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** How many steps of the path lead here; 0 when this is beside it. */
function matching(levels: readonly Level[], wanted: readonly string[]): number {
  const isOnPath = levels.every(({ key }, at) => String(key) === wanted[at]);
  return isOnPath ? levels.length : 0;
}
