import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className="measure-section" aria-labelledby={id}>
      <h2 className="app-section-title app-rule" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
