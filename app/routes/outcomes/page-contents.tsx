interface PageContentsProps {
  readonly hasGoals: boolean;
}

/** The parts of a long page, for those who look for one of them. */
export function PageContents({ hasGoals }: PageContentsProps) {
  const parts = [
    ['who-is-missing', 'Who is missing'],
    ['before-after', 'Before and after'],
    ['cannot-tell', 'We cannot tell yet'],
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
