import { useState } from 'react';
import { download } from '#app/figures/files/download.ts';
import { FileButton } from '#app/ui/file-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { sessionActions } from '../session/session.ts';
import { leftExportsText, readLeftExports, type LeftExport } from './left-exports.ts';

/** What has left in this tab, against which later exports are set. It is kept as a file, and brought back from one. */
export function LeftList({ left }: { readonly left: readonly LeftExport[] }) {
  const [said, setSaid] = useState<string | null>(null);
  const open = (files: readonly File[]) => {
    void files[0]?.text().then((text) => {
      const exports = readLeftExports(text);
      if (exports) sessionActions.left(...exports);
      setSaid(
        exports
          ? 'Later exports are compared with these too. Run the query again.'
          : 'This file is no list of exports. Nothing was changed.',
      );
    });
  };
  return (
    <details className="explore-left">
      <summary>{left.length === 0 ? 'What has left' : `What has left: ${left.length}`}</summary>
      <p>
        Each export is compared with those before it. The list is forgotten with this tab, unless
        you keep it: it holds published counts only.
      </p>
      {left.length > 0 && (
        <ol>
          {left.map(({ at, name, way }) => (
            <li key={`${at} ${way}`}>
              {name}, {way} <time dateTime={at}>{timeOf(at)}</time>
            </li>
          ))}
        </ol>
      )}
      <span className="explore-left__actions">
        {left.length > 0 && (
          <TextButton
            onClick={() =>
              download(
                new Blob([leftExportsText(left)], { type: 'application/json' }),
                'exports.evenlode-exports.json',
              )
            }
          >
            Save the list
          </TextButton>
        )}
        <FileButton kind="text" choose="one" accept=".json,application/json" onFiles={open}>
          Open a list
        </FileButton>
      </span>
      {said && <p role="status">{said}</p>}
    </details>
  );
}

function timeOf(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
