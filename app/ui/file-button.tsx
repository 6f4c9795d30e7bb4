import { useId, type ChangeEvent, type ReactNode } from 'react';
import { buttonClasses, type ButtonLook } from './button-look.ts';

interface FileButtonProps extends ButtonLook {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The browser's own file chooser behind a button of ours. Several CSV files at once are welcome. */
export function FileButton({ onFiles, children, kind, size, className }: FileButtonProps) {
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <span className="app-file-button">
      <input
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
