import { pageMeta } from '#app/ui/page-meta.ts';
import { ReadingPage } from '#app/ui/reading-page.tsx';

export const meta = pageMeta(
  'Accessibility',
  'How Evenlode is made to be usable by everyone, how that was tested, and what is known not to work yet.',
);

const contents = [
  { id: 'able', label: 'What you should be able to do' },
  { id: 'tested', label: 'How it was tested' },
  { id: 'limits', label: 'Known limits' },
  { id: 'tell', label: 'If something does not work for you' },
];

export default function Accessibility() {
  return (
    <ReadingPage
      title="Accessibility"
      lede="We want everyone who works for young people to be able to use Evenlode. The standard we hold ourselves to is WCAG 2.2, level AA."
      contents={contents}
    >
      <h2 id="able">What you should be able to do</h2>
      <ul>
        <li>Use every page and control with a keyboard alone, and always see where you are.</li>
        <li>
          Use a screen reader: each figure has a title that states its finding, a text description,
          and the same numbers as a table.
        </li>
        <li>
          Zoom to 200%, or use a screen 320 pixels wide, without losing anything. Wide tables then
          scroll sideways.
        </li>
        <li>
          Read every mark without colour: higher, lower and hidden values differ in shape and in
          words as well.
        </li>
        <li>Use your system’s high-contrast colours, and ask it for less motion.</li>
        <li>
          Read the pages on methods, measures, the data dictionary, privacy and accessibility with
          JavaScript switched off.
        </li>
      </ul>

      <h2 id="tested">How it was tested</h2>
      <p>
        Automated checks (axe-core) run over the pages and their states each time Evenlode is
        tested. They find perhaps a third to a half of the faults that people meet. Layout was
        looked at by eye at 1440, 768, 390 and 320 pixels wide, and the ways in, menus and forms
        were walked through by keyboard.
      </p>
      <p>
        Nobody outside the project has audited Evenlode, and it has not yet been tried by people who
        rely on assistive technology. Until that has happened we call it{' '}
        <strong>partly compliant</strong> with WCAG 2.2 AA.
      </p>

      <h2 id="limits">Known limits</h2>
      <ul>
        <li>
          Charts are pictures with a description and a table. Their single points cannot be reached
          by keyboard; the table holds what they show.
        </li>
        <li>
          Neighbouring shades of one colour inside a chart can differ by less than 3 to 1. Each is
          labelled or outlined, so that nothing has to be read from the shade.
        </li>
        <li>Import’s column lists and long tables are easier on a wide screen than on a phone.</li>
        <li>
          The pages that work results out cannot do so without JavaScript. They say so, and say what
          they need.
        </li>
      </ul>

      <h2 id="tell">If something does not work for you</h2>
      <p>
        Tell the organisation that gave you this copy of Evenlode, or the project that makes it. Say
        which page, what you were trying to do, and which browser and assistive technology you use.
        In the meantime, the evaluation team of your scheme can give you any figure as a table.
      </p>
    </ReadingPage>
  );
}
