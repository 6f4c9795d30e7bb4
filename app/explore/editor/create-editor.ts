import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect } from '@codemirror/lang-sql';
import {
  bracketMatching,
  defaultHighlightStyle,
  HighlightStyle,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { TreeTable } from '#app/workspace/research/schema-tree.ts';

/** What the page may do with an editor once it stands. */
export interface SqlEditorHandle {
  text(): string;
  /** The selected text, or all of it where nothing is selected. */
  chosen(): { readonly text: string; readonly from: number };
  setText(text: string): void;
  insert(text: string): void;
  setTables(tables: readonly TreeTable[]): void;
  /** Marks a place as wrong, or takes the mark away. */
  setFault(fault: { readonly at: number; readonly message: string } | null): void;
  focus(): void;
  destroy(): void;
}

interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly nonce: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onStop: () => void;
}

const dialect = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${keywordsOf(PostgreSQL.spec.keywords)} qualify pivot unpivot asof semi anti exclude replace summarize describe using sample`,
});

/** PostgreSQL's words without those that are columns here and no words of this engine. */
function keywordsOf(all: string | undefined): string {
  const columns = new Set([
    'source',
    'measure',
    'scale',
    'band',
    'characteristic',
    'value',
    'name',
  ]);
  return (all ?? '')
    .split(' ')
    .filter((word) => !columns.has(word))
    .join(' ');
}

/** The library's own colours and what they are here: its kinds of words can be had from its style alone. */
const ours: Readonly<Record<string, { readonly color: string; readonly fontWeight?: string }>> = {
  '#708': { color: '#0F5B70', fontWeight: '600' },
  '#219': { color: '#580B52' },
  '#164': { color: '#580B52' },
  '#a11': { color: '#9F3A00' },
  '#e40': { color: '#9F3A00' },
  '#085': { color: '#7A1670' },
  '#940': { color: '#5A6A72' },
};

const colours = HighlightStyle.define(
  defaultHighlightStyle.specs.map((spec) => {
    const colour = typeof spec.color === 'string' ? ours[spec.color] : undefined;
    return colour ? { tag: spec.tag, ...colour } : { tag: spec.tag };
  }),
);

/** An editor for SQL with completion from the tables that are there. Ctrl or Cmd with Enter runs, Escape stops. */
export function createEditor({
  parent,
  text,
  nonce,
  onChange,
  onRun,
  onStop,
}: EditorOptions): SqlEditorHandle {
  const language = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        Prec.highest(
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                onRun();
                return true;
              },
            },
          ]),
        ),
        keymap.of([
          {
            key: 'Escape',
            run: () => {
              onStop();
              return false;
            },
          },
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        highlightActiveLine(),
        lintGutter(),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        language.of(sql({ dialect })),
        EditorView.contentAttributes.of({ 'aria-label': 'SQL query' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    chosen: () => {
      const { from, to } = view.state.selection.main;
      return from === to
        ? { text: view.state.doc.toString(), from: 0 }
        : { text: view.state.sliceDoc(from, to), from };
    },
    setText: (next) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    insert: (piece) => {
      view.dispatch(view.state.replaceSelection(piece));
      view.focus();
    },
    setTables: (tables) =>
      view.dispatch({
        effects: language.reconfigure(
          sql({ dialect, schema: completions(tables), upperCaseKeywords: true }),
        ),
      }),
    setFault: (fault) => {
      const end = view.state.doc.length;
      const from = Math.min(fault?.at ?? 0, end);
      const word = /^\w+/.exec(view.state.sliceDoc(from, end))?.[0].length ?? 1;
      view.dispatch(
        setDiagnostics(
          view.state,
          fault
            ? [
                {
                  from,
                  to: Math.min(end, from + Math.max(1, word)),
                  severity: 'error',
                  message: fault.message,
                },
              ]
            : [],
        ),
      );
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function completions(tables: readonly TreeTable[]) {
  return Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        self: {
          label: table.name,
          type: 'type',
          detail: `${table.rows.toLocaleString('en-GB')} rows`,
          info: table.about,
        },
        children: table.columns.map(({ name, kind, about }) => ({
          label: name,
          type: 'property',
          detail: kind,
          ...(about ? { info: about } : {}),
        })),
      },
    ]),
  );
}
