import { day, file, id, iso, of, pick, some, uk, whole, type UnseenFile } from './unseen-files.ts';

const person = 'key person_id';
const referral = 'key referral_id';
const out = 'left_out';
const us = (from: number) => (row: number) =>
  day(from + row * 2, (d, m, y) => `${Number(m)}/${Number(d)}/${y}`);

/** Reports of three systems that name nothing as we do: a long tracker, a customer database and two long lists. */
export const exportSet: readonly UnseenFile[] = [
  file('inbound.csv', 60, [
    ['Case', referral, of('C-', 60)],
    ['Client No', person, of('2', 60)],
    ['Submitted', 'field referrals referred_on', uk(0)],
    [
      'Referring org',
      out,
      pick('St Anne Academy|Mill Surgery|North CAMHS|Early Help Hub|YJS team'),
    ],
    ['Made by', 'field referrals source', pick('School|GP|CAMHS|Parent/carer|Self|Youth justice')],
    ['Case status', 'field referrals decision', pick('Accepted|Accepted|Declined')],
    [
      'If declined, why',
      'field referrals not_accepted_reason',
      pick('|Out of area|Waiting list full'),
    ],
    ['Allocated worker', 'field referrals link_worker_id', pick('LW01|LW02|LW03')],
    ['Closed', 'field referrals closed_on', some(uk(90))],
  ]),
  file('wellbeing tracker.csv', 80, [
    ['Case', referral, of('C-', 60)],
    ['Client No', person, of('2', 60)],
    ['Framework', 'field assessments measure', pick('SWEMWBS')],
    ['Tag', 'field assessments occasion', pick('Baseline|Follow-up')],
    ['Created on', 'field assessments completed_on', uk(10)],
    ['Total score', 'field responses value', pick('19.25|20.73|17.43|23.21|24.11')],
    ['Completed with', 'field assessments informant', pick('Young person')],
  ]),
  file('questionnaire answers.csv', 140, [
    ['Client No', person, (row) => `2${String(1 + Math.floor(row / 7)).padStart(4, '0')}`],
    ['Questionnaire', 'field assessments measure', pick('SWEMWBS')],
    ['Q no', 'field responses item', (row) => String(1 + (row % 7))],
    ['Response', 'field responses value', whole(1, 5)],
    ['Entered', 'field assessments completed_on', (row) => uk(5)(Math.floor(row / 7))],
    ['Session', 'field assessments occasion', (row) => (row < 70 ? 'Initial' : 'Final')],
    ['Filled in by', 'field assessments informant', pick('YP')],
  ]),
  file('report1759490.csv', 70, [
    ['Program Engagement: ID', referral, of('a0B5f00000', 40)],
    ['Contact: Contact ID', person, of('0035f00000', 40)],
    ['Service: Service Name', out, pick('1:1 link worker session|Home visit|Phone call')],
    ['Delivery Date', 'field contacts contacted_on', us(8)],
    ['Attendance Status', 'field contacts attendance', pick('Present|Present|Unexcused Absence')],
    ['Quantity', out, pick('1.00|0.50|0.75')],
  ]),
  file('activity return Q2.csv', 50, [
    ['Ref number', referral, of('C-', 60)],
    ['Age group', out, pick('11-Oct|14-Dec|15-17|Under 11')],
    [
      'Activity attended',
      'field onward_referrals service',
      pick('Boxing|Choir|Gardening|Climbing'),
    ],
    ['Sent on', 'field onward_referrals made_on', iso(20)],
    ['Agreed by YP', 'field onward_referrals agreed_by_young_person', pick('Y|N|Y')],
    ['Started', 'field onward_referrals started_on', some(iso(34))],
    ['Finished', 'field onward_referrals ended_on', some(iso(90))],
  ]),
  file('outcomes_master.csv', 40, [
    ['Client No', person, of('2', 40)],
    ['Case', referral, id('C-')],
    ['ONS Life satisfaction - before', 'score ons4 self first satisfied raw_score', whole(2, 7)],
    [
      'ONS Life satisfaction - after',
      'score ons4 self last satisfied raw_score',
      some(whole(4, 10)),
    ],
    ['ONS Anxiety yesterday - before', 'score ons4 self first anxious raw_score', whole(4, 10)],
    ['ONS Anxiety yesterday - after', 'score ons4 self last anxious raw_score', some(whole(0, 7))],
    ['YP-CORE session 1', 'score ypcore self first clinical_score raw_score', whole(8, 32)],
    ['YP-CORE last session', 'score ypcore self last clinical_score raw_score', some(whole(3, 24))],
    ['GBO Goal 2', out, pick('Make a friend|Go out more|Sleep better')],
    ['GBO G1 rating start', 'goal 1 rating first', whole(1, 4)],
    ['GBO G1 rating end', 'goal 1 rating last', some(whole(4, 10))],
    ['GBO G2 rating start', 'goal 2 rating first', whole(1, 4)],
    ['GBO G2 rating end', 'goal 2 rating last', some(whole(4, 10))],
    ['Start assessment date', 'sitting_date ons4 self first', uk(3)],
    ['End assessment date', 'sitting_date ons4 self last', some(uk(60))],
  ]),
];
