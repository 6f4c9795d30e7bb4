import { classNames } from './class-names.ts';

export interface ButtonLook {
  /** on-deep: an outline on the dark ground. white: filled, on the dark ground. */
  readonly kind?: 'primary' | 'secondary' | 'on-deep' | 'white';
  readonly size?: 'small' | 'medium' | 'large';
  readonly className?: string | undefined;
}

/** The classes that make a button, a link or a label look like one of our buttons. */
export function buttonClasses({
  kind = 'primary',
  size = 'medium',
  className,
}: ButtonLook): string {
  return classNames(
    'nhsuk-button',
    'app-button',
    kind !== 'primary' && `app-button--${kind}`,
    size !== 'medium' && `app-button--${size}`,
    className,
  );
}
