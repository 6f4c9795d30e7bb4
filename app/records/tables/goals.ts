import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import type { TableDefinition } from '../table.ts';
import { goalAchieved } from '../vocabularies/goal-achieved.ts';
import { goalTheme } from '../vocabularies/goal-theme.ts';
import { informant } from '../vocabularies/informant.ts';

export const goals: TableDefinition = {
  name: 'goals',
  label: 'Personal goals',
  description: 'What young people themselves wanted to change, with or without a rating.',
  grain: 'one row per goal',
  key: ['goal_id'],
  fields: [
    id({
      name: 'goal_id',
      label: 'Goal ID',
      description: 'An ID that ties the ratings to this goal.',
      example: 'G-0233',
      required: true,
      aliases: 'goal ref|goal reference|goal number|goal no',
    }),
    id({
      name: 'person_id',
      label: 'Person ID',
      description: 'The young person whose goal it is.',
      example: 'HYL-00412',
      required: true,
      aliases:
        'person ref|person reference|client id|client ref|global id|young person id|young person ref|yp id|yp ref|pseudonym|participant id|beneficiary id',
    }),
    id({
      name: 'referral_id',
      label: 'Referral ID',
      description:
        'The referral during which the goal was set. Without it, the referral is found by person and date.',
      example: 'R-2025-0187',
      aliases: 'referral ref|referral reference|ref id|case id|case ref|episode id',
    }),
    code({
      name: 'theme',
      label: 'Theme',
      description:
        'What the goal is about. The goal’s own words are not needed and can identify people.',
      example: 'Reducing my isolation',
      vocabulary: goalTheme,
      sensitivity: 'special_category',
      aliases:
        'goal theme|goal type|goal category|category|goal area|area of goal|life area|goal domain|outcome area',
    }),
    code({
      name: 'set_by',
      label: 'Whose goal',
      description:
        'Who set the goal: the young person, a parent or carer, a teacher or a practitioner.',
      example: 'Young person',
      vocabulary: informant,
      aliases: 'goal set by|goal owner|whose goal is it',
    }),
    date({
      name: 'set_on',
      label: 'Date set',
      description: 'The day the goal was set.',
      example: '16/04/2025',
      aliases: 'goal date|date goal set|goal set on|goal start date',
    }),
    code({
      name: 'achieved',
      label: 'Reached',
      description: 'Whether the goal was reached in the end: yes, partly or no.',
      example: 'Partly',
      vocabulary: goalAchieved,
      aliases: 'goal achieved|goal met|met|goal outcome|achieved status|goal reached',
    }),
  ],
};
