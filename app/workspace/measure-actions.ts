import type { MeasureShelf } from './files/measure-shelf.ts';
import type { Workspace } from './workspace.ts';

interface AfterChange {
  /** Works everything out anew by the measures as they are now. */
  readonly remeasured: () => Promise<void>;
  /** Says anew which measures there are. */
  readonly show: () => void;
}

/** What the workspace lets a person do with measures of the scheme's own. */
export function measureActions(
  shelf: MeasureShelf,
  { remeasured, show }: AfterChange,
): Pick<Workspace, 'addOwnMeasure' | 'removeOwnMeasure' | 'setNormRule' | 'rememberMeasures'> {
  return {
    addOwnMeasure: async (text) => {
      const problems = shelf.add(text);
      if (problems === null) await remeasured();
      return problems;
    },
    removeOwnMeasure: (id) => {
      shelf.remove(id);
      return remeasured();
    },
    setNormRule: (measure, rule) => {
      shelf.setNormRule(measure, rule);
      return remeasured();
    },
    rememberMeasures: (remember) => {
      shelf.remember(remember);
      show();
    },
  };
}
