import { useEffect, useId, useRef, type ReactNode } from 'react';
import { buttonClasses, type ButtonLook } from './button-look.ts';

interface FileButtonProps extends Omit<ButtonLook, 'kind'> {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
  /** text: looks like a link, for small actions. */
  readonly kind?: ButtonLook['kind'] | 'text';
  /** What the browser's list offers first, as an `accept` attribute says it. */
  readonly accept?: string;
  /** folder: every file of a folder. one: a single file. */
  readonly choose?: 'several' | 'one' | 'folder';
  /** More for people who listen, where the words alone do not say which file. */
  readonly describedBy?: string;
}

const data = '.csv,.tsv,.txt,.zip,.json,.xlsx,.xls,text/csv,application/zip,application/json';

/** The browser's own file chooser behind a button of ours. Several files at once are welcome. */
export function FileButton({
  onFiles,
  children,
  kind,
  size,
  className,
  accept = data,
  choose = 'several',
  describedBy,
}: FileButtonProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    if (files.length > 0) onFiles(files);
  };
  // Files chosen before the page's script arrived are not lost.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the script takes the page over
  useEffect(take, []);
  return (
    <span className="app-file-button">
      <input
        ref={input}
        id={id}
        type="file"
        multiple={choose !== 'one'}
        {...(choose === 'folder' ? { webkitdirectory: '' } : { accept })}
        aria-describedby={describedBy}
        className="nhsuk-u-visually-hidden"
        onChange={take}
      />
      <label
        htmlFor={id}
        className={
          kind === 'text'
            ? 'app-text-button'
            : buttonClasses({ ...(kind && { kind }), ...(size && { size }), className })
        }
      >
        {children}
      </label>
    </span>
  );
}
