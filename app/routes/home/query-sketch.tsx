const rows = [
  ['1', '27.9'],
  ['2', '25.3'],
  ['3', '25.5'],
  ['4', '23.4'],
] as const;

/** A picture of a query and its answer, for the door. */
export function QuerySketch() {
  return (
    <div className="home-query" aria-hidden="true">
      <pre>
        <b>select</b> imd_fifth,{'\n'}
        {'  '}
        <b>avg</b>(days_to_contact){'\n'}
        <b>from</b> episodes{'\n'}
        <b>group by</b> imd_fifth
      </pre>
      <table>
        <thead>
          <tr>
            <th>imd_fifth</th>
            <th>avg</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([fifth, days]) => (
            <tr key={fifth}>
              <td>{fifth}</td>
              <td>{days}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
