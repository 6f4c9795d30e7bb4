/** Something wrong that only shows when the parts of a definition are held against each other. */
export interface DefinitionFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
