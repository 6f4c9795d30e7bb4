import { date } from '#app/records/fields/date.ts';

/** A date of no record in particular, for columns that are only worked with. */
export const anyDate = date({ name: 'date', label: 'Date', description: 'A day.', example: '' });
