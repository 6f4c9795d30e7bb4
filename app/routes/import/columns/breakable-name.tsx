import { Fragment } from 'react';

/** A heading or file name of a system, which may break after its underscores rather than anywhere. */
export function BreakableName({ children }: { readonly children: string }) {
  return children.split(/(?<=[_./-])(?=\w)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
