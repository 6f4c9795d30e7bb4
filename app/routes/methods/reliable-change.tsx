/** How a change is judged to be more than measurement error. */
export function ReliableChange() {
  return (
    <>
      <h2 id="reliable-change">Reliable change</h2>
      <p>
        No questionnaire is exact: the same young person, asked twice on the same day, would not
        give quite the same answers. A change is called reliable when it is larger than that error
        would produce in 19 of 20 people who had not changed at all.
      </p>
      <p>
        Evenlode uses thresholds that have been published for the scale. A change equal to the
        threshold counts, as it does in NHS England’s statistics. Published thresholds are often
        rounded; the unrounded value is shown beside the rounded one where it is known. A scale
        without a published threshold gets none from us: its change is shown, and nobody is called
        better or worse.
      </p>
      <p>
        Better and worse follow the direction of the scale. On a scale where a lower score is
        better, a fall is getting better.
      </p>
    </>
  );
}
