import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ExampleForm } from './example-form.tsx';
import { useStart } from './use-start.ts';

interface LoadExampleProps {
  readonly kind?: 'primary' | 'secondary';
  readonly children: ReactNode;
}

/** Opens the fictional example scheme in place of whatever is open, and goes to its outcomes. */
export function LoadExample({ kind = 'primary', children }: LoadExampleProps) {
  const { start, tryExample } = useStart();
  const loading = start.state === 'loading_example';
  return (
    <>
      <ExampleForm onOpen={tryExample}>
        <Button kind={kind} type="submit" disabledReason={loading ? 'Opening the example' : null}>
          {children}
        </Button>
      </ExampleForm>
      {start.state === 'failed' && <p role="alert">{start.message}</p>}
    </>
  );
}
