import { useId, type ButtonHTMLAttributes, type MouseEvent } from 'react';
import { buttonClasses, type ButtonLook } from './button-look.ts';

interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'>, ButtonLook {
  /** Why it cannot be pressed now. Shown beside the button, which stays reachable by keyboard. */
  readonly disabledReason?: string | null;
}

/** A button is a verb with its object: "Choose files". */
export function Button({ kind, size, className, disabledReason, onClick, ...rest }: ButtonProps) {
  const reasonId = useId();
  const look = buttonClasses({
    ...(kind && { kind }),
    ...(size && { size }),
    className,
  });
  if (!disabledReason) return <button type="button" {...rest} className={look} onClick={onClick} />;
  return (
    <>
      <span className="app-button__reason" id={reasonId}>
        {disabledReason}
      </span>
      <button
        type="button"
        {...rest}
        className={look}
        aria-disabled="true"
        aria-describedby={reasonId}
        onClick={(event: MouseEvent) => event.preventDefault()}
      />
    </>
  );
}
