import { isNhsNumber } from '../numbers/nhs-number.ts';
import { outwardOfPostcode } from '../shapes/postcode.ts';
import type { TextFinding } from './text-finding.ts';

interface Pattern {
  readonly kind: TextFinding['kind'];
  readonly regex: RegExp;
  readonly isOne?: (text: string) => boolean;
}

const STREETS = 'Road|Rd|Street|Avenue|Ave|Lane|Drive|Close|Crescent|Terrace|Gardens|Grove|Mews';
const NOT_STREETS = /\b(?:on|the|in|of|a|my|to|down|up|at|our|his|her|their|and|for|from|we|i)\b/i;
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** In the order in which they are looked for: a piece that one has claimed is not looked at again. */
const patterns: readonly Pattern[] = [
  { kind: 'email', regex: /[\w.%+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi },
  {
    kind: 'url_or_handle',
    regex:
      /(?:https?:\/\/|www\.)\S+|\b[a-z\d-]{1,63}\.(?:com|org|net|co\.uk|org\.uk|sch\.uk|ac\.uk)\b\S*/gi,
  },
  { kind: 'url_or_handle', regex: /(?<![\w.])@[\w.]{2,}/g },
  {
    kind: 'url_or_handle',
    regex:
      /(?<=\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|discord|xbox|psn|gamertag|twitter)(?: (?:is|handle|name|user(?:name)?|id|tag)){0,2}[: ]{1,3})(?=\S*[\d_])[\w.#]{3,}/gi,
  },
  { kind: 'ip_address', regex: /\b(?:\d{1,3}\.){3}\d{1,3}\b/g },
  {
    kind: 'exact_date',
    regex: /\b(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b/g,
  },
  {
    kind: 'exact_date',
    regex: new RegExp(
      String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${MONTHS})\b(?:,?\s+\d{4})?|\b(?:${MONTHS})\s+\d{1,2}(?:st|nd|rd|th)\b(?:,?\s+\d{4})?`,
      'gi',
    ),
  },
  { kind: 'nhs_number', regex: /\b\d{3}[ -]\d{3}[ -]\d{4}\b/g },
  { kind: 'nhs_number', regex: /\b\d{10}\b/g, isOne: isNhsNumber },
  { kind: 'phone', regex: /(?:(?:\+|\b00)44\s?(?:\(0\)\s?)?|\(?\b0)(?:\d[\s().-]*){8,9}\d(?!\d)/g },
  { kind: 'phone', regex: /\b7\d{3} ?\d{3} ?\d{3}\b/g },
  { kind: 'upn', regex: /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/gi },
  {
    kind: 'national_insurance_number',
    regex: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
  },
  {
    kind: 'postcode',
    regex: /\b[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}\b/gi,
    isOne: (text) => outwardOfPostcode(text) !== null,
  },
  {
    kind: 'address',
    regex: new RegExp(
      String.raw`\b(?:(?:flat|apartment|apt)\s+\w{1,4},?\s+)?\d+[a-z]?,?\s+(?:[\p{L}'’.-]+\s+){1,3}(?:${STREETS}|Way|Court|Place)\b`,
      'giu',
    ),
    isOne: (text) => !NOT_STREETS.test(text.replace(/^[^\d]*\d+\w?/, '')),
  },
  {
    kind: 'address',
    regex: new RegExp(String.raw`\b(?:\p{Lu}[\p{L}'’-]+\s+){1,2}(?:${STREETS})\b`, 'gu'),
  },
  { kind: 'address', regex: /\b(?:flat|apartment|apt|room) \d+[a-z]?\b/gi },
  { kind: 'local_id', regex: /\b[A-Z]{1,4}[- ]?\d{4,}\b/g },
  { kind: 'local_id', regex: /\b\d{6,}\b/g },
];

const BIRTH = /(?:\bborn|\bdob|\bd\.o\.b\.?|birth|\bbirthday)\b[^.!?]{0,15}$/i;

/** Numbers, codes, addresses and dates in a free text, in the order of their kinds. Nothing is found twice. */
export function findPatterns(text: string): TextFinding[] {
  const findings: TextFinding[] = [];
  for (const { kind, regex, isOne } of patterns) {
    for (const match of text.matchAll(regex)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isOne && !isOne(match[0])) continue;
      if (findings.some((other) => start < other.end && other.start < end)) continue;
      findings.push({ kind: isBirth(kind, text, start) ? 'date_of_birth' : kind, start, end });
    }
  }
  return findings;
}

function isBirth(kind: TextFinding['kind'], text: string, start: number): boolean {
  return kind === 'exact_date' && BIRTH.test(text.slice(Math.max(0, start - 40), start));
}
