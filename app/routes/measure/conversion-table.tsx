interface ConversionTableProps {
  readonly label: string;
  readonly pairs: readonly (readonly [number, number])[];
  readonly decimals: number;
}

/** A published conversion, folded away. */
export function ConversionTable({ label, pairs, decimals }: ConversionTableProps) {
  return (
    <details className="measure-conversion">
      <summary>The table, {pairs.length} rows</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">{label}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(([from, to]) => (
            <tr key={from}>
              <td>{from}</td>
              <td>{to.toFixed(decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
