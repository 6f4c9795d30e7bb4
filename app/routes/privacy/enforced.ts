/** What the response headers make the browser refuse, in words. */
export const enforced: readonly string[] = [
  'A page may load scripts, styles, fonts and pictures from this site alone, and may connect to no other.',
  'A script written into a page runs only if the server marked it for that one response, so injected code does not run.',
  'The database runs apart from the page under a stricter rule: it may reach nothing on any network, not even this site. A query that names a web address fails.',
  'The part that reads your files may load its own code and may connect to nothing.',
  'The server answers requests to read. It refuses every request that would send it something.',
  'No other site can put these pages in a frame or open a channel to them, and following a link tells the other site nothing about where you came from.',
  'The browser’s camera, microphone, location, sensors and payment features are switched off for these pages.',
];
