import text from '#app/measures/example-measure.json?raw';

/** A small and complete definition to start from: three items, the second reversed. The README works it through. */
export const exampleDefinition: string = text;
