import { useSearchParams } from '@remix-run/react';

/** Changes parameters of the page’s URL; null takes one away. The page can be linked to, and Back undoes a choice. */
export type ChangeParameters = (changes: Readonly<Record<string, string | null>>) => void;

export function useParameters(): {
  readonly parameters: URLSearchParams;
  readonly change: ChangeParameters;
} {
  const [parameters, setParameters] = useSearchParams();
  return {
    parameters,
    change: (changes) =>
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { preventScrollReset: true },
      ),
  };
}
