import type { Figure, FigureKind } from '#app/results/figure.ts';
import type { ReportFigures } from './report-document.ts';

export type FigureOf<K extends FigureKind> = Extract<Figure, { readonly kind: K }>;

/** A figure and the name that the report knows it by. */
export interface NamedFigure<F extends Figure = Figure> {
  readonly name: string;
  readonly figure: F;
}

/** Every figure of a kind, in the order in which they were given. */
export function figuresOfKind<K extends FigureKind>(
  figures: ReportFigures,
  kind: K,
): readonly NamedFigure<FigureOf<K>>[] {
  return Object.entries(figures).flatMap(([name, { value }]) =>
    isOfKind(value, kind) ? [{ name, figure: value }] : [],
  );
}

/** The first figure of a kind, or null. */
export function figureOfKind<K extends FigureKind>(
  figures: ReportFigures,
  kind: K,
): NamedFigure<FigureOf<K>> | null {
  return figuresOfKind(figures, kind)[0] ?? null;
}

function isOfKind<K extends FigureKind>(figure: Figure, kind: K): figure is FigureOf<K> {
  return figure.kind === kind;
}
