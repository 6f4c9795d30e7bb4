import { mustDecide } from './finding.ts';
import type { Rule } from './rule.ts';

const COMMENT =
  /\b(?:comments?|notes?|free ?text|narrative|verbatim|feedback|story|stories|quotes?|you said|we did|what you said|said|describe|description|details|explain|tell us|in your own words|anything else|why|additional information|further information|summary|case study|reflections?)\b/;
const ASKED =
  /\b(?:question|item|label|category|group|code|type|source|variable|topic|theme|scale|ethnic\w*)\b/;
/** Texts in people's own words hardly ever repeat. */
const WRITTEN_SHARE = 0.3;
const FEWEST = 3;

/** Columns that people have written in freely. */
export const freeText: Rule = (profile) => {
  const { words, answered, found } = profile;
  const isComment = COMMENT.test(words) && !ASKED.test(words);
  if (isComment) {
    const own = found.written.distinct + found.worded.distinct;
    if (found.written.distinct > 0 || own >= answered.cells * WRITTEN_SHARE) {
      return mustDecide(
        'free_text',
        profile,
        found.written.cells,
        'header',
        found.written.cells > 0 && 'words',
      );
    }
    return null;
  }
  if (ASKED.test(words) && answered.distinct < answered.cells) return null;
  if (found.written.distinct < FEWEST) return null;
  if (found.written.distinct < answered.cells * WRITTEN_SHARE) return null;
  return mustDecide('free_text', profile, found.written.cells, 'words');
};
