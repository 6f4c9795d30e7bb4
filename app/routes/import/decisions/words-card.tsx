import { useState } from 'react';
import type { Answer } from '#app/import/plan/answer-question.ts';
import { measureById } from '#app/measures/registry.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { useMeasuresInForce } from '../measures-in-force.ts';
import type { WordQuestion } from './question-words.ts';

interface WordsCardProps {
  readonly question: WordQuestion;
  readonly onAnswer: (answer: Answer) => void;
}

/** A word that is said to be no answer. */
const NO_ANSWER = 'none';

/** Answers that were exported in words: which number on the form each of them is. */
export function WordsCard({ question, onAnswer }: WordsCardProps) {
  const { measure, words, lowest, highest } = question;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [isMissing, setMissing] = useState(false);
  const name = measureById(measure, useMeasuresInForce())?.shortName ?? measure;
  const numbers = Array.from({ length: highest - lowest + 1 }, (_, at) => String(lowest + at));
  const options = [
    { value: '', label: 'Choose' },
    ...numbers.map((number) => ({ value: number, label: number })),
    { value: NO_ANSWER, label: 'No answer' },
  ];
  const use = () => {
    const isComplete = words.every((word) => (chosen[word] ?? '') !== '');
    setMissing(!isComplete);
    if (!isComplete) return;
    const said = words.filter((word) => chosen[word] !== NO_ANSWER);
    onAnswer({
      kind: 'answer_words',
      numbers: Object.fromEntries(said.map((word) => [word, Number(chosen[word])])),
    });
  };
  return (
    <div className="import-decision">
      <fieldset className="app-radios">
        <legend className="app-radios__legend">{`Which number is each answer to ${name}?`}</legend>
        <div className="app-radios__hint">
          {`The answers were exported in words. The form that was used says which number, from ${lowest} to ${highest}, each of them is; we do not guess. Reversed questions are turned round when we score.`}
        </div>
        <div className="import-words">
          {words.map((word) => (
            <Select
              key={word}
              label={word}
              options={options}
              value={chosen[word] ?? ''}
              {...(isMissing && (chosen[word] ?? '') === '' ? { error: 'Choose a number' } : {})}
              onChange={(value) => setChosen({ ...chosen, [word]: value })}
            />
          ))}
        </div>
      </fieldset>
      <div className="import-decision__foot">
        <Button size="small" onClick={use}>
          Use these numbers
        </Button>
        <TextButton onClick={() => onAnswer({ kind: 'answer_words', numbers: {} })}>
          Leave these answers out
        </TextButton>
      </div>
    </div>
  );
}
