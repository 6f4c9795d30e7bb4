import type { EngineKeeper } from './engine-keeper.ts';
import type { Surroundings } from './workspace.ts';

interface Rehearsal {
  /** Begins once, unless files are in. Where it fails nothing is lost: whatever needs the engine says what is wrong with it. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** What the engine does before the first files are looked at, and meanwhile, having nothing else to do. */
export function createRehearsal(
  engine: EngineKeeper,
  surroundings: Pick<Surroundings, 'rehearse' | 'today'>,
  holdsFiles: () => boolean,
): Rehearsal {
  let control: AbortController | null = null;
  return {
    begin: () => {
      const { rehearse } = surroundings;
      if (rehearse === undefined || control !== null || holdsFiles()) return;
      const mine = new AbortController();
      control = mine;
      engine
        .start()
        .then((database) => rehearse(database, surroundings.today(), mine.signal))
        .catch(() => undefined);
    },
    end: () => {
      control?.abort();
      control = null;
    },
  };
}
