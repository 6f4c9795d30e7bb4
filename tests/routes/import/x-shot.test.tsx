import { writeFileSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { test } from 'vitest';
import { SelectedFile } from '#app/routes/import/selected/selected-file.tsx';
import { FileList } from '#app/routes/import/files/file-list.tsx';
import { UndoButton } from '#app/routes/import/files/undo-button.tsx';
import { StaysHere } from '#app/routes/import/files/stays-here.tsx';
import { ImportActions } from '#app/routes/import/import-actions.tsx';
import { ImportBar } from '#app/routes/import/import-bar.tsx';
import { continueState } from '#app/routes/import/continue-state.ts';
import { pageLede, pageTitle } from '#app/routes/import/page-words.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { loadedFile, referralsFile } from './example-state.ts';
import { file, state } from './in-hand.ts';
const i = () => undefined;
test('shot', () => {
  const files = [
    referralsFile,
    loadedFile,
    file({ name: 'activities_onward.csv', status: 'loading', tables: ['onward_referrals'] }),
    file({ name: 'yp_feedback.csv', status: 'waiting', tables: ['feedback'] }),
    file({ name: 'staff_rota_sept.csv', status: 'not_recognised', tables: [] }),
  ];
  const s = state(files, {
    undo: { what: 'added', files: ['referrals_2025-26.csv'] },
    importing: {
      state: 'running',
      progress: {
        file: 'activities_onward.csv',
        fileIndex: 2,
        fileCount: 5,
        rowsRead: 8074,
        bytesRead: 80,
        bytesTotal: 100,
      },
    },
  });
  const check = {
    key: 'dates_out_of_order/contacts/contacted_on',
    rule: 'dates_out_of_order',
    table: 'contacts',
    column: 'contacted_on',
    against: 'referrals.referred_on',
    action: 'treat_as_blank',
    defaultAction: 'treat_as_blank',
    options: ['treat_as_blank', 'leave_out', 'keep'],
    rows: 8,
    people: 3,
    first: [214, 688, 700, 800, 801].map((row) => ({
      file: 'contacts_log.csv',
      row,
      value: '2025-06-03',
      other: '2025-06-12',
    })),
  } as const;
  const page = (sel: typeof referralsFile) =>
    renderToStaticMarkup(
      <>
        <ImportBar state={s} onStop={i} />
        <div className="app-width app-page">
          <PageTitle
            lede={pageLede(s)}
            actions={
              <ImportActions
                next={continueState({ ...s, importing: { state: 'idle' } })}
                onFiles={i}
                onContinue={i}
              />
            }
          >
            {pageTitle(s)}
          </PageTitle>
          <div className="import-layout">
            <div className="import-side">
              <div>
                <FileList
                  files={files}
                  selected={sel.name}
                  progress={s.importing.state === 'running' ? s.importing.progress : null}
                  onSelect={i}
                />
                <UndoButton undo={s.undo} onUndo={i} />
              </div>
              <StaysHere onForget={i} />
            </div>
            <div className="import-main">
              <SelectedFile
                file={sel}
                checks={[check]}
                wayOn={null}
                handlers={{
                  onUse: i,
                  onAnswer: i,
                  onLayout: i,
                  onReplace: i,
                  onLeftOut: i,
                  onRemove: i,
                  onAction: i,
                  onSaveLeftOut: i,
                }}
              />
            </div>
          </div>
        </div>
      </>,
    );
  const css = readFileSync('/tmp/f-main.css', 'utf8');
  for (const [n, sel] of [
    ['a', referralsFile],
    ['b', loadedFile],
    ['c', files[4]],
  ] as const)
    writeFileSync(
      `/tmp/f-shot-${n}.html`,
      `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style><body class="js-enabled nhsuk-frontend-supported"><main>${page(sel as typeof referralsFile)}</main></body></html>`,
    );
});
