/** Evidence that no record of a scheme could give, and what to look at instead. */
export const notFromRecords: Readonly<
  Record<string, { readonly label: string; readonly reason: string }>
> = {
  board_reports: {
    label: 'Reports to the board in the last 12 months',
    reason:
      'Evenlode keeps no list of the reports that were issued. Count them in the board’s minutes.',
  },
  research_exports: {
    label: 'Research exports that passed the check',
    reason: 'Evenlode keeps no list of exports beyond this tab. Look at the ledger you saved.',
  },
  released_reports: {
    label: 'Reports that passed the disclosure audit',
    reason:
      'Evenlode keeps no list of reports beyond this tab. The checks on each page show its own audit.',
  },
  identifiers: {
    label: 'Identifiers found at import',
    reason:
      'The Import page shows every column that could identify somebody, and what was done about it.',
  },
  retention: {
    label: 'Records past the retention period',
    reason:
      'The files do not say how long records may be kept. Compare their dates with your own rule.',
  },
  research_views: {
    label: 'Research consent in research views',
    reason:
      'Views opened for research hold only young people who consented to it, by construction.',
  },
};

interface EvidenceOf {
  readonly keys: readonly string[];
  /** The piece a level is suggested from: the more of it, the better. */
  readonly judgedBy?: string;
}

/** Which evidence speaks to which statement. A statement that is not here can be judged by people alone. */
export const evidenceOf: Readonly<Record<string, EvidenceOf>> = {
  '1.1': { keys: ['board_reports'] },
  '1.4': { keys: ['feedback_groups', 'actions_closed'], judgedBy: 'actions_closed' },
  '1.5': { keys: ['consent_decision'], judgedBy: 'consent_decision' },
  '1.6': { keys: ['sharing_consent', 'identifiers'], judgedBy: 'sharing_consent' },
  '1.7': { keys: ['fields_complete', 'rows_left_out'], judgedBy: 'fields_complete' },
  '1.8': { keys: ['research_consent', 'research_exports'], judgedBy: 'research_consent' },
  '2.1': { keys: ['reach_deprived'] },
  '2.2': { keys: ['goal_people', 'reasons', 'goals_by_theme'], judgedBy: 'goal_people' },
  '2.3': { keys: ['representation', 'largest_gap'] },
  '2.4': { keys: ['young_voice', 'actions_young'] },
  '3.2': { keys: ['completed_by_role', 'improved_by_role'] },
  '3.3': { keys: ['target_population', 'representation'], judgedBy: 'target_population' },
  '3.4': {
    keys: ['referrer_clarity', 'inappropriate', 'inappropriate_by_source'],
    judgedBy: 'referrer_clarity',
  },
  '3.5': { keys: ['link_worker_costs'], judgedBy: 'link_worker_costs' },
  '3.6': { keys: ['delivery_costs'], judgedBy: 'delivery_costs' },
  '3.7': {
    keys: ['services_checked', 'services_listed', 'no_suitable_service'],
    judgedBy: 'services_checked',
  },
  '3.8': {
    keys: ['plan_in_time', 'plan_days', 'first_contact_days'],
    judgedBy: 'plan_in_time',
  },
  '3.9': { keys: ['contacts_per_person', 'minutes_per_person', 'length_of_support'] },
  '3.10': { keys: ['contacts_by_means', 'contacts_by_place', 'missed_by_means'] },
  '3.11': { keys: ['deprived_lately', 'deprived_before'] },
  '3.12': { keys: ['caseload'] },
  '4.1': { keys: ['sources_in_use', 'sources'], judgedBy: 'sources_in_use' },
  '4.2': { keys: ['referrer_ease', 'complete_at_receipt'], judgedBy: 'referrer_ease' },
  '4.3': {
    keys: ['refusal_reason', 'acceptance_by_source', 'refusal_reasons'],
    judgedBy: 'refusal_reason',
  },
  '4.4': { keys: ['routes_in_use', 'routes'], judgedBy: 'routes_in_use' },
  '4.5': { keys: ['young_informed', 'sharing_consent'], judgedBy: 'young_informed' },
  '4.6': { keys: ['signposted', 'decision_days_refused'], judgedBy: 'signposted' },
  '4.7': { keys: ['followed_up', 'attendance'], judgedBy: 'followed_up' },
  '4.8': { keys: ['onward_recorded'], judgedBy: 'onward_recorded' },
  '4.9': { keys: ['all_steps_dated', 'dates_out_of_order'], judgedBy: 'all_steps_dated' },
  '4.10': { keys: ['onward_agreed'], judgedBy: 'onward_agreed' },
  '4.11': { keys: ['referrer_told', 'referrer_told_days'], judgedBy: 'referrer_told' },
  '5.3': { keys: ['induction'], judgedBy: 'induction' },
  '5.4': { keys: ['first_six_weeks'] },
  '5.5': { keys: ['partnership_hours'] },
  '5.6': { keys: ['training_days'] },
  '5.7': { keys: ['supervised'], judgedBy: 'supervised' },
  '6.1': { keys: ['months_held', 'control_chart'] },
  '6.2': { keys: ['fields_complete'], judgedBy: 'fields_complete' },
  '6.3': { keys: ['actions_closed', 'board_reports'], judgedBy: 'actions_closed' },
  '6.4': { keys: ['feedback_groups', 'actions_closed'], judgedBy: 'feedback_groups' },
  '6.5': { keys: ['identifiers', 'retention'] },
  '6.6': { keys: ['missed_digital', 'digital_by_age', 'digital_by_deprivation'] },
  '6.7': { keys: ['young_data_use'], judgedBy: 'young_data_use' },
  '7.1': { keys: ['both_scores', 'measures_in_use'], judgedBy: 'both_scores' },
  '7.2': { keys: ['goals_by_theme', 'reasons'] },
  '7.3': {
    keys: ['characteristics_known', 'characteristics_reported', 'largest_gap'],
    judgedBy: 'characteristics_known',
  },
  '7.4': { keys: ['trained_in_outcomes'], judgedBy: 'trained_in_outcomes' },
  '7.5': { keys: ['ages_valid', 'goal_people'], judgedBy: 'ages_valid' },
  '7.6': { keys: ['not_collected_reasons'] },
  '7.7': { keys: ['evaluation_consent'], judgedBy: 'evaluation_consent' },
  '7.9': { keys: ['outcome_costs', 'outcome_costs_funded'], judgedBy: 'outcome_costs_funded' },
  '7.10': { keys: ['identifiers', 'released_reports'] },
  '7.11': { keys: ['feedback_groups', 'feedback_per_group'], judgedBy: 'feedback_groups' },
  '7.12': { keys: ['research_consent', 'research_views'], judgedBy: 'research_consent' },
};
