import type { Released } from '#app/results/released.ts';
import { version as evenlode } from '../../../package.json';
import type { CheckedAnswer } from '../output-check/release-answer.ts';

/** The version of the rules that the output check applies, and of the receipt. */
export const OUTPUT_CHECK_VERSION = '2';

/** What anyone needs to make the same file again. Without a time: the same query and the same files give the same receipt. */
export interface Receipt {
  readonly name: string;
  readonly sql: string;
  readonly rule: string;
  readonly setBy: string;
  readonly hidden: number;
  readonly mends: readonly string[];
  readonly youngPeople: number;
  readonly leftOut: number;
  readonly inputFingerprint: string;
  readonly version: string;
}

export interface ReceiptFacts {
  readonly name: string;
  readonly sql: string;
  readonly mends: readonly string[];
  readonly copy: {
    readonly people: number;
    readonly leftOut: number;
    readonly fingerprint: string;
  };
}

export function receiptOf(released: Released<CheckedAnswer>, facts: ReceiptFacts): Receipt {
  return {
    name: facts.name,
    sql: facts.sql,
    rule: released.policy.label,
    setBy: released.policy.setBy,
    hidden: released.hiddenCells,
    mends: facts.mends,
    youngPeople: roundedTo(facts.copy.people, released.policy.roundTo),
    leftOut: roundedTo(facts.copy.leftOut, released.policy.roundTo),
    inputFingerprint: facts.copy.fingerprint,
    version: `Evenlode ${evenlode}, output check ${OUTPUT_CHECK_VERSION}`,
  };
}

/** The receipt as lines of two cells. */
export function receiptLines(receipt: Receipt): readonly (readonly [string, string])[] {
  return [
    ['Query', receipt.name],
    [
      'Counts',
      `Young people who agreed to research: about ${receipt.youngPeople}. Left out: about ${receipt.leftOut}.`,
    ],
    ['Disclosure rule', `${receipt.rule} (${receipt.setBy})`],
    ['Hidden', `${receipt.hidden} cells, shown as [c]`],
    ...receipt.mends.map((mend): [string, string] => ['Changed before it left', mend]),
    ['Input fingerprint', receipt.inputFingerprint],
    ['Version', receipt.version],
    ['SQL', receipt.sql],
  ];
}

function roundedTo(n: number, multiple: number): number {
  return Math.round(n / Math.max(1, multiple)) * Math.max(1, multiple);
}
