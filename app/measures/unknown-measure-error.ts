/** Thrown when a score is asked for a measure or scale that has no definition. */
export class UnknownMeasureError extends Error {
  readonly measure: string;

  constructor(measure: string) {
    super(`There is no definition of the measure "${measure}".`);
    this.name = 'UnknownMeasureError';
    this.measure = measure;
  }
}
