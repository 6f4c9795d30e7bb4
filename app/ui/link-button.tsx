import { Link, type LinkProps } from '@remix-run/react';
import { buttonClasses, type ButtonLook } from './button-look.ts';

type LinkButtonProps = Omit<LinkProps, 'className'> & ButtonLook;

/** A link to another page that looks like a button. It stays a link: it goes somewhere, and does nothing else. */
export function LinkButton({ kind, size, className, ...rest }: LinkButtonProps) {
  return (
    <Link
      {...rest}
      className={buttonClasses({ ...(kind && { kind }), ...(size && { size }), className })}
    />
  );
}
