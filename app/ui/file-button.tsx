import { useEffect, useId, useRef, type ReactNode } from 'react';
import { buttonClasses, type ButtonLook } from './button-look.ts';

interface FileButtonProps extends ButtonLook {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The browser's own file chooser behind a button of ours. Several CSV files at once are welcome. */
export function FileButton({ onFiles, children, kind, size, className }: FileButtonProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    if (files.length > 0) onFiles(files);
  };
  // Files chosen before the page's script arrived are not lost.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the script takes the page over
  useEffect(choose, []);
  return (
    <span className="app-file-button">
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,text/csv"
        className="nhsuk-u-visually-hidden"
        onChange={choose}
      />
      <label
        htmlFor={id}
        className={buttonClasses({ ...(kind && { kind }), ...(size && { size }), className })}
      >
        {children}
      </label>
    </span>
  );
}
