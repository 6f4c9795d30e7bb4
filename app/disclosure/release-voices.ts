import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { summarisePolicy } from '#app/disclosure/policy.ts';
import { releasedValue } from '#app/disclosure/released-value.ts';
import { isSmall, roundCount } from '#app/disclosure/round-count.ts';
import { screenText } from '#app/identifiers/free-text/screen-text.ts';
import type { TextFinding } from '#app/identifiers/free-text/text-finding.ts';
import { formatDate } from '#app/results/format.ts';
import type {
  Quote,
  RecordedAction,
  RecordedVoices,
  SaidAndDone,
  Voices,
  WithheldComments,
} from '#app/results/feedback.ts';
import type { Released } from '#app/results/released.ts';

/** What may be masked and the rest still be read by others. Anything else found withholds the comment. */
const MASKABLE: ReadonlySet<TextFinding['kind']> = new Set(['name', 'school']);

/** What stands where import masked a name or a school, and where it masked something that withholds the comment. */
const MASKED_NAME = /\[(?:name|school)\]/;
const MASKED_MORE = /\[(?:number|email|phone|link|postcode|address|date)\]/;

/**
 * The words that may be read by others: comments whose writer agreed and in which the screen finds nothing but a name or a
 * school, which are masked. A comment with a number, an address, a link or a date of somebody’s own is withheld whole, and so
 * is one from a stakeholder group so small that its writer could be guessed. How many are withheld, and why, is said.
 *
 * @param countsExact true on the evaluation team’s own screen: the numbers withheld are exact there
 */
export function releaseVoices(
  voices: RecordedVoices,
  policy: DisclosurePolicy,
  countsExact = false,
): Released<Voices> {
  const quotes: Quote[] = [];
  let couldIdentify = 0;
  let smallGroup = 0;
  for (const { respondent, respondentLabel, text } of voices.comments) {
    const replies = voices.repliesBy[respondent] ?? 0;
    if (isSmall(replies, policy)) {
      smallGroup += 1;
      continue;
    }
    const screened = screenText(text);
    const isQuotable =
      !MASKED_MORE.test(text) && screened.findings.every(({ kind }) => MASKABLE.has(kind));
    if (isQuotable) {
      const masked = screened.findings.length > 0 || MASKED_NAME.test(text);
      quotes.push({ text: screened.text, who: respondentLabel, respondent, masked });
    } else couldIdentify += 1;
  }
  const withheld: readonly WithheldComments[] = [
    { reason: 'no_consent' as const, n: voices.withoutConsent },
    { reason: 'could_identify' as const, n: couldIdentify },
    { reason: 'small_group' as const, n: smallGroup },
  ].filter(({ n }) => n > 0);
  const told = countsExact ? withheld : protectedCounts(withheld, policy);
  const value: Voices = {
    quotes,
    withheld: told,
    asksConsent: voices.asksConsent,
    actions: voices.actions?.map((action) => screenedAction(action, voices.places)) ?? null,
  };
  return releasedValue(value, summarisePolicy(policy), told.filter(({ n }) => n === null).length);
}

/** Small numbers are hidden and the others rounded; where one is hidden, so is the next, so that no sum gives it away. */
function protectedCounts(
  withheld: readonly WithheldComments[],
  policy: DisclosurePolicy,
): readonly WithheldComments[] {
  const anySmall = withheld.some(({ n }) => n !== null && isSmall(n, policy));
  return withheld.map(({ reason, n }) => ({
    reason,
    n: n === null || anySmall ? null : roundCount(n, policy),
  }));
}

function screenedAction(action: RecordedAction, places: readonly string[]): SaidAndDone {
  const { youSaid, weDid, raisedByLabel, status, statusLabel, closedOn } = action;
  const known = [statusLabel, closedOn === null ? null : formatDate(closedOn)].filter(
    (part) => part !== null,
  );
  return {
    youSaid: screenedButFor(youSaid, places),
    weDid: screenedButFor(weDid, places),
    who: raisedByLabel,
    howWeKnow: known.length === 0 ? null : known.join(', '),
    status,
  };
}

/** A text as the screen leaves it, in which localities of the records may stand: they are places of the scheme, not of a person. */
function screenedButFor(text: string, places: readonly string[]): string {
  const known = new Set(places.map((place) => place.toLowerCase()));
  const screened = screenText(text);
  let out = '';
  let from = 0;
  let at = 0;
  for (const { start, end } of screened.findings) {
    at += start - from;
    const maskEnd = screened.text.indexOf(']', at) + 1;
    const found = text.slice(start, end);
    const stays = known.has(found.toLowerCase());
    out += text.slice(from, start) + (stays ? found : screened.text.slice(at, maskEnd));
    at = maskEnd;
    from = end;
  }
  return out + text.slice(from);
}
