interface QueryNotesProps {
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
}

/** What the researcher writes beside the query; it is kept in the notebook. */
export function QueryNotes({ notes, onNotes }: QueryNotesProps) {
  return (
    <details className="explore-notes" open={notes !== ''}>
      <summary>Notes</summary>
      <textarea
        aria-label="Notes on the query"
        rows={3}
        value={notes}
        maxLength={20_000}
        onChange={(event) => onNotes(event.target.value)}
      />
    </details>
  );
}
