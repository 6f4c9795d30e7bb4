declare const safe: unique symbol;

/** SQL text that is safe to run: written by us, with every name and value from outside quoted. */
export type Sql = string & { readonly [safe]: true };

/** A name quoted so that any text names exactly one table or column. Throws on a NUL character, which no name can hold. */
export function identifier(name: string): Sql {
  if (name.length === 0) throw new RangeError('A table or column name cannot be empty.');
  return quoted(name, '"');
}

/** A value as SQL text: strings quoted, numbers exact, null as NULL. Throws on a NUL character in a string. */
export function literal(value: string | number | bigint | boolean | null): Sql {
  if (value === null) return trusted('NULL');
  if (typeof value === 'string') return quoted(value, "'");
  if (typeof value === 'number') return numberText(value);
  return trusted(typeof value === 'bigint' && value < 0n ? `(${String(value)})` : String(value));
}

/**
 * SQL from a template. A slot takes only a number or text already made safe by `identifier`,
 * `literal`, `joined` or `sql` itself; a plain string does not compile.
 */
export function sql(parts: TemplateStringsArray, ...slots: readonly (Sql | number)[]): Sql {
  const text = parts.map((part, i) => {
    const slot = slots[i];
    if (slot === undefined) return part;
    return part + (typeof slot === 'number' ? numberText(slot) : slot);
  });
  return trusted(text.join(''));
}

/** Several safe pieces with a separator between them: `joined(columns.map(identifier))`. */
export function joined(
  pieces: readonly Sql[],
  separator: ', ' | ' AND ' | ' OR ' | '\n' = ', ',
): Sql {
  return trusted(pieces.join(separator));
}

/** SQL written by us in a file of its own. Never for text that holds anything from outside. */
export function trusted(text: string): Sql {
  return text as Sql;
}

function quoted(text: string, mark: '"' | "'"): Sql {
  if (text.includes('\0')) throw new RangeError('SQL text cannot hold a NUL character.');
  if (/\p{Surrogate}/u.test(text))
    throw new RangeError('SQL text cannot hold half of a character pair.');
  return trusted(mark + text.replaceAll(mark, mark + mark) + mark);
}

/** In brackets when negative, so that a minus sign before it cannot make a comment of the rest. */
function numberText(value: number): Sql {
  if (Number.isNaN(value)) return trusted("'nan'::DOUBLE");
  if (!Number.isFinite(value)) return trusted(`'${value > 0 ? '' : '-'}inf'::DOUBLE`);
  const text = Object.is(value, -0) ? '-0' : String(value);
  const exact = Number.isSafeInteger(value) && text !== '-0' ? text : `'${text}'::DOUBLE`;
  return trusted(exact.startsWith('-') ? `(${exact})` : exact);
}
