export type LocatedJson =
  | { readonly state: 'not_json'; readonly line: number; readonly message: string }
  | {
      readonly state: 'json';
      readonly value: unknown;
      /** The line (from 1) of a key or list entry; of the nearest one around it when the path itself is absent. */
      readonly lineOf: (path: readonly PropertyKey[]) => number;
    };

interface Token {
  readonly text: string;
  readonly line: number;
}

/** Where reading stopped. The engine's own JSON errors say no line, and differ from browser to browser. */
class Stopped extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'Stopped';
    this.line = line;
  }
}

function missing(expected: string, found: string): string {
  return found === ''
    ? `The file ends too soon: ${expected} is missing.`
    : `Expected ${expected} here, but found ${found}.`;
}

const END: Token = { text: '', line: 0 };

/** Parses JSON and remembers on which line every key and every list entry stands. A key may stand only once in its { }. */
export function locateKeys(text: string): LocatedJson {
  const tokens = tokensOf(text);
  const lines = new Map<string, number>();
  let next = 0;
  const peek = (): Token => tokens[next] ?? { ...END, line: tokens.at(-1)?.line ?? 1 };
  const take = (expected: string, accepts: (text: string) => boolean): Token => {
    const token = peek();
    if (!accepts(token.text)) throw new Stopped(token.line, missing(expected, token.text));
    next += 1;
    return token;
  };

  const readValue = (path: string): unknown => {
    const { text: start } = peek();
    if (start === '{') return readObject(path);
    if (start === '[') return readList(path);
    return JSON.parse(take('a value', isScalar).text);
  };

  const readObject = (path: string): unknown => {
    const entries: [string, unknown][] = [];
    next += 1;
    while (peek().text !== '}') {
      if (entries.length > 0) take('a comma or }', (one) => one === ',');
      const key = take('a key in quotes', (one) => one.startsWith('"') && isScalar(one));
      const name = String(JSON.parse(key.text));
      if (entries.some(([other]) => other === name))
        throw new Stopped(key.line, `The key "${name}" stands here twice. Take one of them out.`);
      take('a colon', (one) => one === ':');
      lines.set(`${path}\n${name}`, key.line);
      entries.push([name, readValue(`${path}\n${name}`)]);
    }
    next += 1;
    return Object.fromEntries(entries);
  };

  const readList = (path: string): unknown => {
    const entries: unknown[] = [];
    next += 1;
    while (peek().text !== ']') {
      if (entries.length > 0) take('a comma or ]', (one) => one === ',');
      const here = `${path}\n${entries.length}`;
      lines.set(here, peek().line);
      entries.push(readValue(here));
    }
    next += 1;
    return entries;
  };

  try {
    const value = readValue('');
    take('nothing more', (one) => one === '');
    return { state: 'json', value, lineOf: (path) => nearestLine(lines, path) };
  } catch (error) {
    if (error instanceof Stopped)
      return { state: 'not_json', line: error.line, message: error.message };
    throw error;
  }
}

function tokensOf(text: string): Token[] {
  let line = 1;
  const tokens: Token[] = [];
  for (const [token] of text.matchAll(
    /\n|[^\S\n]+|"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g,
  )) {
    if (token === '\n') line += 1;
    else if (token.trim() !== '' && token !== '\uFEFF') tokens.push({ text: token, line });
  }
  return tokens;
}

function isScalar(token: string): boolean {
  if (token === '') return false;
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}

function nearestLine(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(pointer(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `\n${String(part)}`).join('');
}
