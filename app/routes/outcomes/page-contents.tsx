interface PageContentsProps {
  /** False where nobody has a pair of scores, so that there is no result to lead to. */
  readonly hasResult: boolean;
  readonly hasGoals: boolean;
}

const resultParts = [
  ['who-is-missing', 'Who is missing'],
  ['before-after', 'Before and after'],
  ['cannot-tell', 'We cannot tell yet'],
] as const;

/** The parts of a long page, for those who look for one of them. */
export function PageContents({ hasResult, hasGoals }: PageContentsProps) {
  const parts = [
    ...(hasResult ? resultParts : []),
    ['compare', 'Compare'],
    ['measures', 'All measures'],
    ...(hasGoals ? [['goals', 'Goals'] as const] : []),
    ['pairing', 'Which scores make a pair'],
  ] as const;
  return (
    <nav className="outcomes-contents app-no-print" aria-label="On this page">
      <ul>
        {parts.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
