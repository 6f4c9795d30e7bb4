import type { Scale } from '#app/measures/definition/scale.ts';
import type { Band } from '#app/measures/definition/bands.ts';
import { bandSpans } from './band-spans.ts';

interface BandStripProps {
  readonly scale: Scale;
  readonly bands: readonly Band[];
}

/** The bands drawn to scale, lowest score on the left; rust is the worse end. The words beside it say the same. */
export function BandStrip({ scale, bands }: BandStripProps) {
  const spans = bandSpans(scale, bands);
  if (spans.length === 0) return null;
  return (
    <div className="band-strip" aria-hidden="true">
      {spans.map(({ key, from, width, tone }) => (
        <span
          key={key}
          className={`band-strip__part band-strip__part--${tone}`}
          style={{ flexGrow: width }}
        >
          <span>{from}</span>
        </span>
      ))}
    </div>
  );
}
