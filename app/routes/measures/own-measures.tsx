import { Link } from '@remix-run/react';
import { useId, useState, type SyntheticEvent } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import type { DefinitionProblem } from '#app/measures/read-definition.ts';
import { saveText } from '../shared/save-text.ts';
import { useWorkspace } from '../shared/use-workspace.ts';
import { exampleDefinition } from './example-definition.ts';
import { ProblemsOfDefinition } from './problems-of-definition.tsx';

type Outcome =
  | { readonly state: 'added' }
  | { readonly state: 'faulty'; readonly problems: readonly DefinitionProblem[] };

/** A scheme's own measures: choose or paste a definition, read what is wrong with it, and see those that are in this tab. */
export function OwnMeasures() {
  const { workspace, state } = useWorkspace();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const add = async (definition: string) => {
    if (workspace === null) return;
    setText(definition);
    const problems = await workspace.addOwnMeasure(definition);
    setOutcome(problems === null ? { state: 'added' } : { state: 'faulty', problems });
    if (problems === null) setText('');
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void add(text);
  };
  return (
    <section className="own-measures" aria-labelledby={id}>
      <h2 className="app-section-title app-rule" id={id}>
        Use a measure of your own
      </h2>
      <p className="app-prose">
        Write its rules in a definition file: items, how they add up, which way is better. It is
        checked here and used in this tab, on Import and Outcomes, as any other measure. Nothing is
        uploaded. If the measure is somebody else’s, leave its wording out.
      </p>
      {state.measures.length > 0 && (
        <ul className="own-measures__list">
          {state.measures.map((measure) => (
            <li key={measure.id}>
              <Link to={`/measures/own#${measure.id}`}>{measure.shortName}</Link>
              <span>{measure.about}</span>
              <span className="own-measures__ways">
                <TextButton
                  onClick={() =>
                    saveText(
                      `${measure.id}.json`,
                      'application/json',
                      `${JSON.stringify(measure, null, 2)}\n`,
                    )
                  }
                >
                  Download<VisuallyHidden> {measure.shortName}</VisuallyHidden>
                </TextButton>
                <TextButton onClick={() => void workspace?.removeOwnMeasure(measure.id)}>
                  Remove<VisuallyHidden> {measure.shortName}</VisuallyHidden>
                </TextButton>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form className="own-measures__form" onSubmit={submit}>
        <div className="app-row">
          <FileButton
            kind="secondary"
            choose="one"
            accept=".json,application/json"
            onFiles={([file]) => void file?.text().then(add)}
          >
            Choose a definition file
          </FileButton>
          <TextButton onClick={() => setText(exampleDefinition)}>Start from an example</TextButton>
        </div>
        <div className="app-field">
          <label htmlFor={`${id}-text`}>Or paste the definition (JSON)</label>
          <textarea
            id={`${id}-text`}
            className="app-input own-measures__text"
            rows={text === '' ? 4 : 14}
            spellCheck={false}
            value={text}
            aria-describedby={outcome?.state === 'faulty' ? `${id}-faults` : undefined}
            aria-invalid={outcome?.state === 'faulty' ? true : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setOutcome(null);
            }}
          />
        </div>
        {outcome?.state === 'faulty' && (
          <ProblemsOfDefinition id={`${id}-faults`} problems={outcome.problems} />
        )}
        <p role="status" className="own-measures__status">
          {outcome?.state === 'added' && 'Added. Files that use it are scored by it from now on.'}
        </p>
        <Button type="submit">Check and add this measure</Button>
        <Checkbox
          checked={state.remembersMeasures}
          onChange={(remember) => workspace?.rememberMeasures(remember)}
        >
          Remember my measures on this device. Definitions only, never data.
        </Checkbox>
      </form>
    </section>
  );
}
