import { useMemo } from 'react';
import { fingerprint } from '#app/report/document/part-text.ts';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import { applyEdits, orderOf } from '#app/report/edit/apply-edits.ts';
import { generatedItems, staleEdits } from '#app/report/edit/edits-to-check.ts';
import type { HistoryAction } from '#app/report/edit/history.ts';
import { linkNumbers } from '#app/report/edit/link-numbers.ts';
import { noEdits, type ReportEdits } from '#app/report/edit/report-edits.ts';
import type { PaperSlots } from '#app/report/render/paper-context.ts';
import { HeadForm } from './head-form.tsx';
import { ItemEditor } from './item-editor.tsx';
import { SectionTools } from './section-tools.tsx';

interface Editing {
  readonly isEditing: boolean;
  readonly made: ReportDocument;
  readonly shown: ReportDocument;
  readonly edits: ReportEdits;
  readonly change: (action: HistoryAction) => void;
}

/** What stands around the words of the paper while it is edited. Nothing while it is read. */
export function useEditingSlots({ isEditing, made, shown, edits, change }: Editing): PaperSlots {
  return useMemo((): PaperSlots => {
    if (!isEditing) return {};
    const stale = new Map(staleEdits(made, edits).map((one) => [one.item, one]));
    const generated = new Map(
      generatedItems(applyEdits(made, noEdits)).map((item) => [item.id, item]),
    );
    const order = orderOf(made, edits).filter((id) => !edits.leftOutSections.includes(id));
    const whole = orderOf(made, edits);
    return {
      head: () => (
        <HeadForm
          head={shown.head}
          onChange={(field, value) => change({ kind: 'head', field, value })}
        />
      ),
      section: (section) => (
        <SectionTools
          section={section}
          order={order}
          onMove={(by) => change({ kind: 'move', section: section.id, by, order: whole })}
          onLeaveOut={() => change({ kind: 'leave_out_section', section: section.id })}
        />
      ),
      item: (item, rendered) => (
        <ItemEditor
          item={item}
          figures={made.figures}
          stale={stale.get(item.id) ?? null}
          onWrite={(text) => {
            const parts = generated.get(item.id)?.parts ?? [];
            change({
              kind: 'write',
              item: item.id,
              edit: {
                parts: linkNumbers(text, parts, made.figures),
                basedOn: fingerprint(made.figures, parts),
              },
            });
          }}
          onReset={() => change({ kind: 'reset', item: item.id })}
          onLeaveOut={() => change({ kind: 'leave_out_item', item: item.id })}
        >
          {rendered}
        </ItemEditor>
      ),
    };
  }, [isEditing, made, shown, edits, change]);
}
