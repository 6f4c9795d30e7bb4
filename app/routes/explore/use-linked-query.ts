import { useLocation } from '@remix-run/react';
import { useMemo } from 'react';

export interface LinkedQuery {
  readonly sql: string | null;
  /** How many young people the figure that linked here counts, where it says so. */
  readonly people: number | null;
  readonly key: string;
}

/** The query that stands after the # of the address: it never reaches the server. */
export function useLinkedQuery(): LinkedQuery {
  const { hash } = useLocation();
  return useMemo(() => {
    const parameters = new Map(
      hash
        .replace(/^#/, '')
        .split('&')
        .flatMap((part): [string, string][] => {
          const [name = '', value = ''] = part.split('=');
          return name === '' ? [] : [[name, decoded(value)]];
        }),
    );
    const people = Number(parameters.get('n') ?? NaN);
    return {
      sql: parameters.get('sql') ?? null,
      people: Number.isInteger(people) && people >= 0 ? people : null,
      key: hash,
    };
  }, [hash]);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
