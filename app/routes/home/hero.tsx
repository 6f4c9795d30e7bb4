import { Button } from '#app/ui/button.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { UploadIcon } from '#app/ui/icons.tsx';
import { exampleScheme } from './example-scheme.ts';
import { ExampleForm } from '../shared/example-form.tsx';
import { useStart, type StartState } from '../shared/use-start.ts';

/** What Evenlode is, and the two ways in: the example, or one's own files. */
export function Hero() {
  const { start, tryExample, takeFiles } = useStart();
  return (
    <section className="home-hero" aria-labelledby="home-title">
      <div className="app-width home-hero__inner">
        <div className="home-hero__words">
          <h1 className="home-hero__title" id="home-title">
            See who social prescribing reaches, and what changes for young people
          </h1>
          <p className="home-hero__lede">
            Outcomes and equity analytics for children and young people’s social prescribing in
            England. Bring the exports you already have. Everything is worked out in this browser.
          </p>
          <div className="home-hero__choose">
            <FileButton kind="white" size="large" onFiles={takeFiles}>
              Choose CSV files
            </FileButton>
            <p>Files are opened in this tab. They are not uploaded.</p>
          </div>
          <div className="home-hero__try">
            <ExampleForm onOpen={tryExample}>
              <Button
                kind="on-deep"
                size="large"
                type="submit"
                aria-disabled={start.state === 'loading_example'}
                aria-describedby="example-note"
              >
                Try it with example data
              </Button>
            </ExampleForm>
            <p id="example-note" role="status">
              <ExampleNote start={start} />
            </p>
          </div>
          <noscript>
            <p className="home-hero__noscript">
              Evenlode works results out in this browser, and needs JavaScript for that. Methods,
              measures, the data dictionary, privacy and accessibility can be read without it.
            </p>
          </noscript>
        </div>
        <div className="home-hero__card">
          <FileDrop onFiles={takeFiles}>
            <span className="home-hero__icon">
              <UploadIcon size={30} />
            </span>
            <h2 className="app-signature-title">Drop your CSV files here</h2>
            <p className="home-hero__kinds">
              Referrals, contacts, activities, outcome scores, feedback. Several at once is fine.
            </p>
            <FileButton size="large" onFiles={takeFiles}>
              Choose files
            </FileButton>
          </FileDrop>
          <p className="home-hero__promise">Files are opened in this tab. They are not uploaded.</p>
        </div>
      </div>
    </section>
  );
}

function ExampleNote({ start }: { readonly start: StartState }) {
  switch (start.state) {
    case 'ready':
      return (
        <>
          {exampleScheme.files} fictional files, {exampleScheme.youngPeople} young people. Ready in
          a few seconds.
        </>
      );
    case 'loading_example':
      return <>Loading the example: reading the files and working out the outcomes.</>;
    case 'failed':
      return <>{start.message}</>;
  }
}
