/** Who is reached out of those who live there, and how results follow deprivation. */
export function ReachAndGradients() {
  return (
    <>
      <h2 id="reach">Reach and deprivation</h2>
      <p>
        <strong>Reach</strong> sets the young people referred beside those who live there, from a
        population file. Groups are joined by name, never by number. The ratio is a group’s share of
        the young people referred over its share of residents of the same ages: 1 means in step, 0.5
        half as often. Rates are per 1,000 residents, with Byar’s interval. Where the file counts
        people of all ages, the page says so, and no gap is called: children are not spread over
        groups as adults are.
      </p>
      <p>
        <strong>The slope index of inequality</strong> is the difference between the most and the
        least deprived end of a straight line through the fifths, each weighing as much as it has
        people. The relative index is the same as a ratio. Both follow the method of the Office for
        Health Improvement and Disparities, need at least five groups, and carry intervals. A line
        that may be level is drawn dashed.
      </p>
      <p>
        Other summaries (largest difference and ratio, variance between groups, Theil’s index,
        population attributable fraction) follow the World Health Organization’s definitions. They
        stand in the tables, after the plain words.
      </p>
    </>
  );
}
