/** The name, with its mark: an E of three equal dots and intervals on one level line. */
export function Wordmark() {
  return (
    <span className="app-wordmark">
      <svg width="24" height="26" viewBox="0 0 24 26" aria-hidden="true" focusable="false">
        <path
          d="M2.5 2v22"
          stroke="var(--level-on-deep)"
          strokeWidth="3"
          strokeLinecap="round"
          fill="none"
        />
        <path d="M4 4.8h15M4 13h15M4 21.2h15" stroke="currentColor" strokeWidth="2.2" fill="none" />
        <circle cx="19.3" cy="4.8" r="3.5" fill="currentColor" />
        <circle cx="19.3" cy="13" r="3.5" fill="currentColor" />
        <circle cx="19.3" cy="21.2" r="3.5" fill="currentColor" />
      </svg>
      <span className="app-wordmark__name">Evenlode</span>
    </span>
  );
}
