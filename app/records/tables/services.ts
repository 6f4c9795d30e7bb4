import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { integer } from '../fields/integer.ts';
import { text } from '../fields/text.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { TableDefinition } from '../table.ts';

export const services: TableDefinition = {
  name: 'services',
  label: 'Directory of services',
  description:
    'The services and activities that young people can be referred to, and when each entry was last checked.',
  grain: 'one row per service or activity',
  key: ['service_id'],
  fields: [
    id({
      name: 'service_id',
      label: 'Service ID',
      description: 'An ID of the service, as onward referrals use it.',
      example: 'S-014',
      required: true,
      sensitivity: 'none',
      aliases: 'service ref|service code|activity id|directory id',
    }),
    text({
      name: 'service_name',
      label: 'Service name',
      description: 'The name of the service or activity.',
      example: 'Harrowmere Climbing Club',
      aliases: 'service|name of service|activity|activity name|title',
    }),
    text({
      name: 'category',
      label: 'Category',
      description: 'The kind of service or activity, in the directory’s own words.',
      example: 'Sport and outdoors',
      aliases: 'service category|service type|activity type|type|kind',
    }),
    text({
      name: 'locality',
      label: 'Locality',
      description: 'The part of the area that it serves.',
      example: 'Harrowmere North',
      aliases: 'area|area served|district|location',
    }),
    integer({
      name: 'age_from',
      label: 'Youngest age',
      description: 'The youngest age it takes.',
      example: '11',
      range: { min: 0, max: 120 },
      aliases: 'min age|lower age|age lower|from age',
    }),
    integer({
      name: 'age_to',
      label: 'Oldest age',
      description: 'The oldest age it takes.',
      example: '18',
      range: { min: 0, max: 120 },
      aliases: 'max age|upper age|age upper|to age',
    }),
    yesNo({
      name: 'open',
      label: 'Running now',
      description: 'Whether it is running at present.',
      example: 'Yes',
      aliases: 'active|is open|current|available',
    }),
    date({
      name: 'last_checked_on',
      label: 'Date last checked',
      description: 'The day somebody last made sure that the entry is right.',
      example: '15/09/2025',
      sensitivity: 'none',
      aliases: 'last checked|last updated|date checked|checked on|updated on|last reviewed',
    }),
  ],
};
