import { consentEvidence } from './consent-evidence.ts';
import { contactEvidence } from './contact-evidence.ts';
import { costEvidence } from './cost-evidence.ts';
import { dataEvidence } from './data-evidence.ts';
import { equityEvidence } from './equity-evidence.ts';
import type { EvidenceQuestion } from './evidence-question.ts';
import { feedbackEvidence } from './feedback-evidence.ts';
import { onwardEvidence } from './onward-evidence.ts';
import { outcomeEvidence } from './outcome-evidence.ts';
import { outsideEvidence } from './outside-evidence.ts';
import { referralEvidence } from './referral-evidence.ts';
import { staffEvidence } from './staff-evidence.ts';

/** Every kind of evidence that the records can give, by its key. */
export const evidenceQuestions: ReadonlyMap<string, EvidenceQuestion> = new Map(
  [
    ...consentEvidence,
    ...feedbackEvidence,
    ...referralEvidence,
    ...contactEvidence,
    ...onwardEvidence,
    ...staffEvidence,
    ...costEvidence,
    ...outcomeEvidence,
    ...equityEvidence,
    ...dataEvidence,
    ...outsideEvidence,
  ].map((question): [string, EvidenceQuestion] => [question.key, question]),
);
