import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** IMD 2019 rests on 2011 areas and IMD 2025 on 2021 areas: not one time series. IDACI counts children only and is another decile. */
export const deprivationVersion: Vocabulary = {
  id: 'deprivation_version',
  label: 'Deprivation index',
  source: 'MHCLG English indices of deprivation 2019 and 2025',
  terms: [
    term('imd_2025', 'Index of Multiple Deprivation 2025', '2025|IMD2025|IoD 2025|IMD25'),
    term('imd_2019', 'Index of Multiple Deprivation 2019', '2019|IMD2019|IoD 2019|IMD19'),
    term('idaci_2025', 'Income Deprivation Affecting Children Index 2025', 'IDACI2025'),
    term('idaci_2019', 'Income Deprivation Affecting Children Index 2019', 'IDACI2019'),
  ],
  missing: {},
};
