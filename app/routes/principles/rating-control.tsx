import { useId } from 'react';
import { levelWords } from '#app/figures/principles/level-words.ts';
import { ratings, type Judgement, type Rating } from '#app/results/principles-review.ts';
import { classNames } from '#app/ui/class-names.ts';
import { TickIcon, WarningIcon } from '#app/ui/icons.tsx';
import { TextButton } from '#app/ui/text-button.tsx';

interface RatingControlProps {
  /** The number of the statement, which names the choice to people who listen. */
  readonly statement: string;
  readonly judgement: Judgement | null;
  /** What the records suggest; null: nothing. */
  readonly suggested: Rating | null;
  readonly onRate: (judgement: Judgement | null) => void;
}

/** Three levels side by side, of which people choose one. What the records suggest is said beside it and chooses nothing. */
export function RatingControl({ statement, judgement, suggested, onRate }: RatingControlProps) {
  const id = useId();
  const differs = suggested !== null && judgement !== suggested && judgement !== 'does_not_apply';
  return (
    <fieldset
      className={classNames(
        'principles-rating',
        judgement === 'does_not_apply' && 'principles-rating--off',
      )}
      aria-describedby={`${id}-after`}
    >
      <legend className="nhsuk-u-visually-hidden">Rate statement {statement}</legend>
      <div className="principles-rating__levels">
        {ratings.map((level) => (
          <label
            key={level}
            className={classNames(
              'principles-rating__level',
              judgement === level && 'principles-rating__level--chosen',
              differs && suggested === level && 'principles-rating__level--suggested',
            )}
          >
            <input
              type="radio"
              name={id}
              value={level}
              checked={judgement === level}
              onChange={() => onRate(level)}
            />
            {judgement === level && <TickIcon size={14} />}
            {levelWords[level]}
          </label>
        ))}
      </div>
      <p className="principles-rating__after" id={`${id}-after`}>
        {judgement === null && <span>Not rated yet.</span>}
        {judgement === 'does_not_apply' && <span>Does not apply to us.</span>}
        {differs && (
          <span
            className={classNames(
              'principles-rating__suggested',
              judgement !== null && 'principles-rating__suggested--differs',
            )}
          >
            {judgement !== null && <WarningIcon size={14} />}
            Your data suggests {levelWords[suggested].toLowerCase()}
          </span>
        )}
        {judgement === null ? (
          <TextButton onClick={() => onRate('does_not_apply')}>
            Does not apply to us<span className="nhsuk-u-visually-hidden">: {statement}</span>
          </TextButton>
        ) : (
          <TextButton onClick={() => onRate(null)}>
            Clear<span className="nhsuk-u-visually-hidden"> the rating of {statement}</span>
          </TextButton>
        )}
      </p>
    </fieldset>
  );
}
