import { Link } from '@remix-run/react';
import { pageMeta } from '#app/ui/page-meta.ts';
import { ReadingPage } from '#app/ui/reading-page.tsx';
import { enforced } from './enforced.ts';

export const meta = pageMeta(
  'Privacy',
  'What keeps young people’s records on your device, and how to check it yourself.',
);

const contents = [
  { id: 'files', label: 'What happens to your files' },
  { id: 'enforced', label: 'What is enforced' },
  { id: 'check', label: 'How to check it yourself' },
  { id: 'server', label: 'What the web server does learn' },
  { id: 'limits', label: 'What this does not protect against' },
  { id: 'duties', label: 'Your duties stay yours' },
];

export default function Privacy() {
  return (
    <ReadingPage
      title="Privacy"
      lede="Your files are read, analysed and forgotten inside one browser tab. This page says what holds that promise, and how to check it without believing us."
      contents={contents}
    >
      <h2 id="files">What happens to your files</h2>
      <p>
        When you choose or drop a file, your browser reads it from your disk into the memory of this
        tab. A database that runs inside the tab holds the records and answers the questions of each
        page. No part of a file, no record and no result is sent to any server, ours included: there
        is no server that could take them.
      </p>
      <p>
        Evenlode keeps no data in the browser’s storage, and writes a file only when you press a
        button that says so. If you ask, it remembers how your columns were matched and measures of
        your own: neither holds a record. It sets no cookies and counts no visits. When you close
        the tab or reload it, the data in it is gone. Your own files stay as they are.
      </p>
      <p>
        Columns that could identify somebody (names, NHS numbers, dates of birth, postcodes and the
        like) are masked when a file is opened, and are not loaded until you decide: a pseudonym, a
        coarser form, or leaving them out. The key behind pseudonyms is random, is never shown, and
        is in no file.
      </p>

      <h2 id="enforced">What is enforced</h2>
      <p>
        These rules are set by the web server and kept by your browser, whatever Evenlode’s own code
        may try to do.
      </p>
      <ul>
        {enforced.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>

      <h2 id="check">How to check it yourself</h2>
      <ol>
        <li>
          <strong>Watch the traffic.</strong> Open this site, then your browser’s developer tools
          (F12 in most browsers) and their Network tab. Load the example data or your own files, and
          use the pages. Every address in the list begins with the address of this site, every
          request is a plain GET, and none carries data. What is fetched is Evenlode’s own program
          and, if you asked for it, the example.
        </li>
        <li>
          <strong>Pull the cable.</strong> Open Import or Outcomes and load your files. Then turn
          off your wi-fi and go on working: filters, figures and tables answer as before.
        </li>
        <li>
          <strong>Look at the storage.</strong> In the developer tools’ Application (or Storage)
          tab, look under cookies, local storage, session storage and databases for this site. They
          are empty, unless you asked on Import or Measures for matchings or measures of your own to
          be remembered: then local storage holds those, and never data.
        </li>
        <li>
          <strong>Read the rules.</strong> In the Network tab, choose any request and look for the
          response header <code>Content-Security-Policy</code>. The header on the file named{' '}
          <code>duckdb-browser-eh.worker</code> is the one that binds the database.
        </li>
      </ol>

      <h2 id="server">What the web server does learn</h2>
      <p>
        The computer that serves Evenlode sees what any web server sees: your internet address, and
        which pages and program files your browser asked for. The address of a page can hold the
        filters you chose, such as dates or a referral source, so that you can come back to them. It
        is sent if you reload the page or follow a saved link, and never holds a record or a number
        of young people.
      </p>
      <p>
        If even that is too much, run Evenlode on your own computer. It is one program that needs no
        internet once it is installed.
      </p>

      <h2 id="limits">What this does not protect against</h2>
      <ul>
        <li>Someone who can see your screen, or who uses your computer while the tab is open.</li>
        <li>
          Browser extensions that may read every page. Use a browser window without them for work
          with young people’s records.
        </li>
        <li>
          Small numbers on the screen. Pages show exact counts to the evaluation team; only what has
          passed the disclosure check can be downloaded or copied. The{' '}
          <Link to="/methods#disclosure">rule in force</Link> hides small counts and rounds the
          rest.
        </li>
        <li>
          Identifiers that look like nothing of the kind. Import finds the usual ones, but a
          nickname or a case number of your own may pass. Take out what you do not need before you
          bring a file in: the questions here need no names, addresses or NHS numbers.
        </li>
        <li>
          A reader who knows things from elsewhere. What leaves is checked against itself and
          against what left before; nobody can check it against what people already know.
        </li>
      </ul>

      <h2 id="duties">Your duties stay yours</h2>
      <p>
        Records of young people are personal data, pseudonymised or not, for as long as someone
        could tell who is meant. Your organisation decides whether you may use them for this
        purpose, and its agreements with young people and partners still apply. Evenlode leaves out
        of its results anyone whose consent to evaluation is recorded as refused.
      </p>
    </ReadingPage>
  );
}
