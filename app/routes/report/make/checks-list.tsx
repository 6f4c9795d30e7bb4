import type { ReportCheck } from '#app/report/checks/report-checks.ts';
import { TickIcon, WaitingIcon, WarningIcon } from '#app/ui/icons.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';

const words: Readonly<Record<ReportCheck['state'], string>> = {
  done: 'Done',
  look: 'Have a look',
  stop: 'Stops publishing',
  waiting: 'Being checked',
};

/** What stands between the report and its readers, each with how it stands. */
export function ChecksList({ checks }: { readonly checks: readonly ReportCheck[] }) {
  return (
    <ul className="report-checks__list">
      {checks.map(({ id, state, title, detail }) => (
        <li key={id} className={`report-check report-check--${state}`}>
          <CheckIcon state={state} />
          <div>
            <VisuallyHidden>{words[state]}: </VisuallyHidden>
            {title}
            {detail !== '' && <p>{detail}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function CheckIcon({ state }: { readonly state: ReportCheck['state'] }) {
  if (state === 'done') return <TickIcon size={18} />;
  return state === 'waiting' ? <WaitingIcon size={18} /> : <WarningIcon size={18} />;
}
