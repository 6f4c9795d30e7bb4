import { levelSteps, levelWords } from '#app/figures/principles/level-words.ts';
import { classNames } from '#app/ui/class-names.ts';
import type { Rating } from '#app/results/principles-review.ts';

/** A level as three steps, filled as far as it goes, and in words. */
export function LevelSteps({ level }: { readonly level: Rating | null }) {
  const filled = level === null ? 0 : levelSteps[level];
  return (
    <span className="principles-level">
      <span className="principles-level__steps" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <span
            key={step}
            className={classNames(
              'principles-level__step',
              step <= filled && 'principles-level__step--filled',
            )}
          />
        ))}
      </span>
      <strong>{level === null ? 'Not known yet' : levelWords[level]}</strong>
    </span>
  );
}
