import { number } from './ask-number.ts';
import { share } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

/** Going on to services and activities, and the list of them. */
export const onwardEvidence: readonly EvidenceQuestion[] = [
  share({
    key: 'onward_recorded',
    label: 'Agreement to onward referrals recorded',
    needs: ['onward_referrals'],
    from: 'onward_referrals',
    counted: 'agreed_by_young_person IS NOT NULL',
    noun: 'onward referrals',
    predicate: 'have the young person’s answer recorded',
    without: 'have no answer of the young person recorded',
  }),
  share({
    key: 'onward_agreed',
    label: 'Onward referrals agreed',
    needs: ['onward_referrals'],
    from: 'onward_referrals',
    counted: 'agreed_by_young_person',
    noun: 'onward referrals',
    predicate: 'were agreed by the young person, as recorded',
    without: 'have no recorded yes',
  }),
  share({
    key: 'no_suitable_service',
    label: 'No suitable service',
    needs: ['onward_referrals'],
    from: 'onward_referrals',
    base: 'status IS NOT NULL',
    counted: "status = 'no_suitable_service'",
    noun: 'onward referrals',
    predicate: 'found no suitable service',
    without: 'found a service',
  }),
  share({
    key: 'services_checked',
    label: 'Services checked lately',
    needs: ['services'],
    from: '(SELECT v.*, s.as_of FROM services AS v CROSS JOIN analysis_settings AS s)',
    base: 'open IS NULL OR open',
    counted: "last_checked_on >= as_of - INTERVAL '6 months'",
    counts: 'things',
    noun: 'services that are open',
    predicate: 'were checked in the last six months',
    without: 'were not checked in the last six months',
  }),
  number({
    key: 'services_listed',
    label: 'Services listed',
    needs: ['services'],
    query: 'SELECT count(*) AS value FROM services WHERE open IS NULL OR open',
    what: 'services and activities are in the directory',
  }),
];
