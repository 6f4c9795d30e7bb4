/** What a researcher sees, and what is asked of an answer before it may leave. */
export function ResearchOutputs() {
  return (
    <>
      <h2 id="research">Research</h2>
      <p>
        Explore holds only young people whose consent to research is recorded; a missing answer is
        no consent, and the page says how many are left out. Their ids are replaced by codes that
        are new each time, days are cut to the month or shifted, and there is no free text. So a
        number there may rest on fewer young people than the same number on a page: both are shown.
      </p>
      <p>
        An answer leaves only through the output check. It asks how many young people stand behind
        each number, by asking the query again of records in which every one of them stands twice.
        Single records, small counts, values that are one person’s, and differences from an earlier
        export are refused, with the reason and a way to mend it. The check catches mistakes; it is
        no substitute for a researcher’s good faith.
      </p>
    </>
  );
}
