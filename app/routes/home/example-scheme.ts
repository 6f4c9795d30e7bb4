/** What the example button says about the files in `fixtures/example`. A test holds it to them. */
export const exampleScheme = { files: 'Fifteen', youngPeople: '1,284' } as const;
