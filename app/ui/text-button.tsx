import type { ButtonHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';

/** A button that looks like a link, for the small actions under a figure: "Show table", "Stop". */
export function TextButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={classNames('app-text-button', className)} />;
}
