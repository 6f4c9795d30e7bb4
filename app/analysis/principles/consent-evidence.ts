import { share } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const accepted = "(SELECT r.* FROM referrals AS r WHERE r.decision = 'accepted')";
const people =
  '(SELECT * FROM people QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY source_file DESC, source_row DESC) = 1)';

/** Whether consent was asked for and the answer recorded. A "no" is a recorded answer. */
export const consentEvidence: readonly EvidenceQuestion[] = [
  share({
    key: 'consent_decision',
    label: 'Consent to support recorded',
    needs: ['referrals'],
    from: accepted,
    counted: 'consent_to_support IS NOT NULL',
    noun: 'accepted referrals',
    predicate: 'have a recorded decision on consent to support',
    without: 'have no decision on consent to support',
  }),
  share({
    key: 'sharing_consent',
    label: 'Consent to share information recorded',
    needs: ['referrals'],
    from: accepted,
    counted: 'information_sharing_consent IS NOT NULL',
    noun: 'accepted referrals',
    predicate: 'have a recorded decision on sharing information',
    without: 'have no decision on sharing information',
  }),
  share({
    key: 'research_consent',
    label: 'Consent to research recorded',
    needs: ['people'],
    from: people,
    counted: 'consent_to_research IS NOT NULL',
    noun: 'young people',
    predicate: 'have a recorded decision on research',
    without: 'have no decision on research',
  }),
  share({
    key: 'evaluation_consent',
    label: 'Consent to evaluation recorded',
    needs: ['people'],
    from: people,
    counted: 'consent_to_evaluation IS NOT NULL',
    noun: 'young people',
    predicate: 'have a recorded decision on evaluation',
    without: 'have no decision on evaluation',
  }),
];
