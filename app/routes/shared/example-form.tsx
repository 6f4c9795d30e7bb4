import type { ReactNode } from 'react';

interface ExampleFormProps {
  readonly onOpen: () => void;
  /** A submit button. */
  readonly children: ReactNode;
}

/** The way to the example. A press before the page's script arrives is not lost: the form then goes to Outcomes, which opens it. */
export function ExampleForm({ onOpen, children }: ExampleFormProps) {
  return (
    <form
      action="/outcomes"
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <input type="hidden" name="open" value="example" />
      {children}
    </form>
  );
}
