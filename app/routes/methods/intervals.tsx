/** Which interval stands beside which kind of number. */
export function Intervals() {
  return (
    <>
      <h2 id="intervals">Uncertainty</h2>
      <p>
        A small number of young people cannot settle much. Every estimate comes with a 95%
        confidence interval: if the same kind of scheme were measured over and over, intervals made
        in this way would hold the true value 95 times in 100.
      </p>
      <ul>
        <li>
          <strong>Shares</strong>, such as the share who got reliably better: Wilson’s interval,
          without continuity correction. It stays between 0% and 100% however few there are.
        </li>
        <li>
          <strong>Average change</strong>: the mean of last minus first score over the pairs, with
          Student’s t interval on one less than the number of pairs. With one pair, or when every
          pair changed by the same amount, there is no interval, and none is shown.
        </li>
        <li>
          <strong>How large the change is</strong> beside the spread of scores: Cohen’s d with
          Hedges’ correction for small numbers. The page names which spread it was divided by.
        </li>
        <li>
          <strong>Scores that are far from a bell curve</strong>: the Hodges-Lehmann estimate stands
          beside the mean.
        </li>
        <li>
          <strong>Numbers by month</strong>: a control chart, whose limits hold chance alone in
          nearly every month. A month inside them is no news.
        </li>
        <li>
          <strong>No clear change</strong> is not “no change”: the page says how large a change so
          many young people could have shown, and how many more would be needed.
        </li>
      </ul>
      <p>
        Where a number cannot be given, Evenlode says which of these holds: it is hidden{' '}
        <strong>[c]</strong>, it was not collected <strong>[x]</strong>, it does not apply{' '}
        <strong>[z]</strong>, or there are too few to tell. None of them is shown as 0.
      </p>
      <p>
        No p-values are shown. An interval says what a p-value says, and how large the difference
        may be as well.
      </p>
    </>
  );
}
