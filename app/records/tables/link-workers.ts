import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { number } from '../fields/number.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { TableDefinition } from '../table.ts';
import { linkWorkerRole } from '../vocabularies/link-worker-role.ts';

export const linkWorkers: TableDefinition = {
  name: 'link_workers',
  label: 'Link workers',
  description: 'The scheme’s link workers: hours, induction, training and supervision. No names.',
  grain: 'one row per link worker',
  key: ['link_worker_id'],
  fields: [
    id({
      name: 'link_worker_id',
      label: 'Link worker ID',
      description: 'An ID that stands for one link worker in every file. Not a name.',
      example: 'LW-03',
      required: true,
      aliases: 'link worker ref|worker id|worker ref|staff id',
    }),
    code({
      name: 'role',
      label: 'Kind of link worker',
      description: 'A youth link worker, or one who works with all ages.',
      example: 'Youth',
      vocabulary: linkWorkerRole,
      aliases: 'role kind|role type|link worker type|worker type|type',
    }),
    number({
      name: 'fte',
      label: 'Full-time equivalent',
      description: 'Share of a full-time post: 1 is full time.',
      example: '0.8',
      range: { min: 0, max: 2 },
      aliases: 'wte|whole time equivalent|full time equivalent fte',
    }),
    number({
      name: 'hours_per_week',
      label: 'Hours a week',
      description: 'Paid hours in a week.',
      example: '30',
      range: { min: 0, max: 80 },
      aliases: 'weekly hours|hours|contracted hours',
    }),
    number({
      name: 'partnership_hours_per_week',
      label: 'Hours a week on partnership work',
      description: 'Hours in a week kept for building relationships with other organisations.',
      example: '4',
      range: { min: 0, max: 80 },
      aliases: 'partnership hours|networking hours',
    }),
    date({
      name: 'started_on',
      label: 'Date started',
      description: 'The first day in post.',
      example: '06/01/2025',
      sensitivity: 'none',
      aliases: 'start date|started|date in post',
    }),
    date({
      name: 'left_on',
      label: 'Date left',
      description: 'The last day in post. Empty while in post.',
      example: '31/03/2026',
      sensitivity: 'none',
      aliases: 'end date|left|leaving date|date of leaving',
    }),
    date({
      name: 'induction_completed_on',
      label: 'Date induction was completed',
      description: 'The day induction was completed.',
      example: '14/02/2025',
      sensitivity: 'none',
      aliases: 'induction date|induction completed|induction',
    }),
    date({
      name: 'last_supervised_on',
      label: 'Date of last supervision',
      description:
        'The day of the last reflective supervision by somebody qualified who is not the line manager.',
      example: '18/08/2025',
      sensitivity: 'none',
      aliases: 'last supervision|last supervision date|supervision date|supervised on|supervision',
    }),
    number({
      name: 'training_days_last_12_months',
      label: 'Training days in the last 12 months',
      description: 'Days of training and development in the last 12 months.',
      example: '5',
      range: { min: 0, max: 366 },
      aliases: 'training days|training days per year|cpd days',
    }),
    yesNo({
      name: 'trained_in_outcome_measures',
      label: 'Trained in outcome measures',
      description: 'Whether the link worker was trained to use the scheme’s outcome measures.',
      example: 'Yes',
      aliases: 'outcome training|trained in outcomes|measures training|outcome measures training',
    }),
  ],
};
