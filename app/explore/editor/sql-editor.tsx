import { useEffect, useRef } from 'react';
import { useNonce } from '#app/ui/nonce.ts';
import type { TreeTable } from '#app/workspace/research/schema-tree.ts';
import type { SqlEditorHandle } from './create-editor.ts';

interface SqlEditorProps {
  /** Changes when another text is to be shown; what is typed does not change it. */
  readonly documentKey: string;
  readonly text: string;
  readonly tables: readonly TreeTable[];
  readonly fault: { readonly at: number; readonly message: string } | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onReady: (editor: SqlEditorHandle | null) => void;
}

/** The query. Its code is fetched when the page is shown. */
export function SqlEditor({
  documentKey,
  text,
  tables,
  fault,
  onChange,
  onRun,
  onStop,
  onReady,
}: SqlEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<SqlEditorHandle | null>(null);
  const nonce = useNonce();
  const now = useRef({ onChange, onRun, onStop, onReady, text, tables, fault });
  now.current = { onChange, onRun, onStop, onReady, text, tables, fault };

  useEffect(() => {
    const parent = host.current;
    if (!parent) return;
    let wanted = true;
    void import('./create-editor.ts').then(({ createEditor }) => {
      if (!wanted) return;
      const given =
        nonce ||
        (document
          .querySelector<HTMLElement>('meta[property="csp-nonce"]')
          ?.getAttribute('content') ??
          '');
      const made = createEditor({
        parent,
        nonce: given,
        text: now.current.text,
        onChange: (next) => now.current.onChange(next),
        onRun: () => now.current.onRun(),
        onStop: () => now.current.onStop(),
      });
      editor.current = made;
      made.setTables(now.current.tables);
      made.setFault(now.current.fault);
      now.current.onReady(made);
    });
    return () => {
      wanted = false;
      editor.current?.destroy();
      editor.current = null;
      now.current.onReady(null);
    };
  }, [nonce]);

  useEffect(() => {
    if (editor.current && editor.current.text() !== now.current.text)
      editor.current.setText(now.current.text);
  }, [documentKey]);
  useEffect(() => editor.current?.setTables(tables), [tables]);
  useEffect(() => editor.current?.setFault(fault), [fault]);

  return <div ref={host} className="explore-editor" />;
}
