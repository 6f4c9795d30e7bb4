import { bringToGate, type AtGate, type ToRelease } from '#app/disclosure/gate.ts';
import { ReleaseRefused } from '#app/results/release-refused.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** A page's figures on their way out. Worked out when first asked for, and again when what left before asks for it. */
export class PageGate<F extends Figure> {
  readonly #toRelease: ToRelease<F>;
  readonly #workspace: Pick<Workspace, 'getState' | 'addToLedger'>;
  #made: Promise<AtGate> | undefined;
  #accepted: AtGate | undefined;

  constructor(toRelease: ToRelease<F>, workspace: Pick<Workspace, 'getState' | 'addToLedger'>) {
    this.#toRelease = toRelease;
    this.#workspace = workspace;
  }

  /** The release as it stands, whether or not it may leave. */
  async current(): Promise<AtGate> {
    const { ledger } = this.#workspace.getState();
    const earlier = (this.#made ??= bringToGate(this.#toRelease, ledger));
    const made = await earlier;
    const isHiddenOtherwise = made.besides(ledger).some(({ kind }) => kind === 'hidden_in_one');
    if (!isHiddenOtherwise || made.ledger === ledger) return made;
    if (this.#made === earlier) this.#made = bringToGate(this.#toRelease, ledger);
    return this.#made;
  }

  /** Lets a release leave although earlier ones tell more beside it: somebody has looked at it and answers for it. */
  accept(atGate: AtGate): void {
    this.#accepted = atGate;
  }

  hasAccepted(atGate: AtGate): boolean {
    return this.#accepted === atGate;
  }

  /**
   * One figure of the page, let out and noted in the ledger with all it was protected together with. Throws
   * ReleaseRefused where the attack succeeds, or where earlier releases tell more beside it and nobody has accepted that.
   */
  async letOut(figure: Figure): Promise<Released<Figure>> {
    const atGate = await this.current();
    const found = Object.values(atGate.released).find(({ value }) => value.id === figure.id);
    if (found === undefined) throw new Error(`${figure.id} is not part of this page’s release`);
    if ((await atGate.audited()).state === 'refused') {
      throw new ReleaseRefused(
        'Nothing was saved: a hidden number could be worked out from what would have left. Choose a stricter rule, or show fewer groups at once.',
      );
    }
    const tells = atGate.besides(this.#workspace.getState().ledger).length > 0;
    if (tells && !this.hasAccepted(atGate)) {
      throw new ReleaseRefused(
        'Nothing was saved: beside what left earlier, this would tell of a few young people. Look at “Checks before this is shared” on the page as it would be published.',
      );
    }
    this.note(atGate);
    return found;
  }

  /** Notes in the ledger that a release has left. */
  note({ release }: AtGate): void {
    this.#workspace.addToLedger(release, this.#toRelease.filters);
  }
}
