import { formatDate } from '#app/results/format.ts';
import type { ReportHead } from '../document/report-document.ts';
import { usePaper } from './paper-context.ts';

/** Whose paper it is, what it is called, what for, and of whom it speaks. */
export function PaperHead({ head }: { readonly head: ReportHead }) {
  const { slots } = usePaper();
  const facts = [
    ['For', head.purpose],
    ['From', head.from],
    ['Covers', head.covers],
    ['Status', head.status],
  ].filter(([, value]) => value !== '');
  return (
    <header className="paper-head">
      <p className="paper-head__line">
        <strong>{head.board}</strong>
        <span>
          <time dateTime={head.date}>{formatDate(head.date)}</time>
          {head.agendaItem !== '' && <span>Agenda item {head.agendaItem}</span>}
        </span>
      </p>
      <h1 className="paper-title" id="paper-title">
        {head.title}
      </h1>
      {slots.head?.()}
      <dl className="paper-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
