import { code } from '../fields/code.ts';
import { integer } from '../fields/integer.ts';
import { text } from '../fields/text.ts';
import type { TableDefinition } from '../table.ts';
import { populationCharacteristic } from '../vocabularies/population-characteristic.ts';

export const population: TableDefinition = {
  name: 'population',
  label: 'Local population',
  description:
    'How many children and young people live or go to school in the area, by characteristic: what reach is judged against. Counts of all ages must not be used for young people. A file from Nomis or Fingertips can be brought as it is.',
  grain: 'one row per group of one characteristic in one area and age range',
  key: ['characteristic', 'group', 'area', 'age_from', 'age_to', 'age_band', 'source', 'year'],
  fields: [
    code({
      name: 'characteristic',
      label: 'Characteristic',
      description: 'What the population is divided by.',
      example: 'Ethnic group',
      vocabulary: populationCharacteristic,
      required: true,
      aliases: 'dimension|breakdown|category type|variable',
    }),
    text({
      name: 'group',
      label: 'Group',
      description:
        'The group, by its name. Numbers are not read as groups: publishers number them differently.',
      example: 'Asian: Indian',
      required: true,
      aliases: 'category|group name|value label|c2021 eth 20 name|ethnicity minor',
    }),
    text({
      name: 'area',
      label: 'Area',
      description: 'The area counted, by name or code.',
      example: 'Harrowmere',
      aliases:
        'area name|area code|geography|geography name|geography code|la name|local authority',
    }),
    integer({
      name: 'age_from',
      label: 'Youngest age',
      description: 'The youngest age counted, in whole years.',
      example: '11',
      range: { min: 0, max: 120 },
      aliases: 'age lower|lower age|min age|from age',
    }),
    integer({
      name: 'age_to',
      label: 'Oldest age',
      description: 'The oldest age counted, in whole years, itself included.',
      example: '17',
      range: { min: 0, max: 120 },
      aliases: 'age upper|upper age|max age|to age',
    }),
    text({
      name: 'age_band',
      label: 'Age band',
      description: 'The ages counted, where they came as one band, such as 11 to 17.',
      example: '11 to 17',
      aliases: 'age|age group|ages|age range',
    }),
    integer({
      name: 'count',
      label: 'Number of people',
      description: 'How many people.',
      example: '1240',
      range: { min: 0, max: 100_000_000 },
      required: true,
      aliases: 'population|population count|number|headcount|obs value|n|people',
    }),
    text({
      name: 'source',
      label: 'Source',
      description: 'Where the number comes from.',
      example: 'Census 2021, table RM032',
      aliases: 'data source|source table|dataset|publisher',
    }),
    text({
      name: 'year',
      label: 'Year',
      description: 'The year counted, such as 2021 or 2024/25.',
      example: '2021',
      aliases: 'date|time period|reference year|period',
    }),
  ],
};
