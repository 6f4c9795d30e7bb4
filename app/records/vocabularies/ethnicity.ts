import { term } from '../term.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

interface Broad {
  readonly code: string;
  readonly label: string;
  /** Wordings of the broad group that stand alone or before a detailed one, with `|` between. */
  readonly prefixes: string;
  readonly aliases?: string;
}

interface Detail {
  readonly code: string;
  readonly label: string;
  /** NHS 2001 letters and DfE codes. */
  readonly codes: string;
  /** Wordings that also follow a broad group's name: "Asian or Asian British - Indian". */
  readonly wordings: string;
  /** Wordings that only stand alone. */
  readonly alone?: string;
}

/**
 * Census 2021's 19 groups under 5 broad ones. A broad group is an answer of its own when that is all
 * that was recorded. Chinese stands under Asian and Arab under Other, as in the Census; NHS 2001 has
 * Chinese under Other. DfE's WROM and WIRT divide Gypsy, Roma and Traveller people otherwise than the
 * Census and cannot be converted. Bare numbers are not read: ONS, Nomis and GP systems number the groups
 * differently. NHS letters are read only when alone: in other schemes A1 is Indian and W1 White British.
 */
export const ethnicity: Vocabulary = {
  id: 'ethnicity',
  label: 'Ethnic group',
  source:
    'Census 2021, 19 groups; NHS Data Dictionary, ETHNIC CATEGORY 2001; DfE common basic data set',
  terms: [
    ...group(
      {
        code: 'asian',
        label: 'Asian, Asian British or Asian Welsh',
        prefixes:
          'Asian|Asian or Asian British|Asian / Asian British|Asian, Asian British or Asian Welsh',
      },
      [
        {
          code: 'asian_bangladeshi',
          label: 'Bangladeshi',
          codes: 'K|ABAN',
          wordings: 'Bangladeshi|Bangladeshi or British Bangladeshi',
        },
        {
          code: 'asian_chinese',
          label: 'Chinese',
          codes: 'R|CHNE',
          wordings: 'Chinese',
          alone: 'Other Ethnic Groups - Chinese|Other Ethnic Group - Chinese',
        },
        {
          code: 'asian_indian',
          label: 'Indian',
          codes: 'H|AIND',
          wordings: 'Indian|Indian or British Indian',
        },
        {
          code: 'asian_pakistani',
          label: 'Pakistani',
          codes: 'J|APKN',
          wordings: 'Pakistani|Pakistani or British Pakistani',
        },
        {
          code: 'asian_other',
          label: 'Other Asian',
          codes: 'L|AOTH',
          wordings: 'Other Asian|Any other Asian background|Any other Asian',
          alone: 'Asian British|Asian Welsh|Asian Other',
        },
      ],
    ),
    ...group(
      {
        code: 'black',
        label: 'Black, Black British, Black Welsh, Caribbean or African',
        prefixes:
          'Black|Black or Black British|Black / Black British|Black / African / Caribbean / Black British|Black, African, Caribbean or Black British|Black, Black British, Black Welsh, Caribbean or African|Black, Black British, Caribbean or African',
      },
      [
        {
          code: 'black_african',
          label: 'African',
          codes: 'N|BAFR',
          wordings: 'African|Black African',
        },
        {
          code: 'black_caribbean',
          label: 'Caribbean',
          codes: 'M|BCRB',
          wordings: 'Caribbean|Carribean|Black Caribbean|Black Carribean',
        },
        {
          code: 'black_other',
          label: 'Other Black',
          codes: 'P|BOTH',
          wordings:
            'Other Black|Any other Black background|Any other Black|Any other Black / African / Caribbean background',
          alone: 'Black British|Black Welsh|Black Other',
        },
      ],
    ),
    ...group(
      {
        code: 'mixed',
        label: 'Mixed or Multiple ethnic groups',
        prefixes:
          'Mixed|Mixed or Multiple ethnic groups|Mixed or Multiple ethnic group|Mixed / Multiple ethnic groups|Mixed or Multiple',
      },
      [
        {
          code: 'mixed_white_asian',
          label: 'White and Asian',
          codes: 'F|MWAS',
          wordings: 'White and Asian',
        },
        {
          code: 'mixed_white_black_african',
          label: 'White and Black African',
          codes: 'E|MWBA',
          wordings: 'White and Black African',
        },
        {
          code: 'mixed_white_black_caribbean',
          label: 'White and Black Caribbean',
          codes: 'D|MWBC',
          wordings: 'White and Black Caribbean|White and Black Carribean',
        },
        {
          code: 'mixed_other',
          label: 'Other Mixed or Multiple ethnic groups',
          codes: 'G|MOTH',
          wordings:
            'Other Mixed or Multiple ethnic groups|Any other Mixed background|Other Mixed|Any other Mixed|Any other Mixed / Multiple ethnic background|Any other Mixed or Multiple background',
          alone: 'Mixed Other',
        },
      ],
    ),
    ...group({ code: 'white', label: 'White', prefixes: 'White' }, [
      {
        code: 'white_british',
        label: 'English, Welsh, Scottish, Northern Irish or British',
        codes: 'A|WBRI|WB|W1',
        wordings:
          'British|English|Welsh|Scottish|Northern Irish|English, Welsh, Scottish, Northern Irish or British|English / Welsh / Scottish / Northern Irish / British|English or Welsh or Scottish or Northern Irish or British',
        alone: 'British, Mixed British',
      },
      { code: 'white_irish', label: 'Irish', codes: 'B|WIRI', wordings: 'Irish' },
      {
        code: 'white_gypsy_irish_traveller',
        label: 'Gypsy or Irish Traveller',
        codes: 'T',
        wordings: 'Gypsy or Irish Traveller|Gypsy / Irish Traveller|Irish Traveller|Traveller',
      },
      { code: 'white_roma', label: 'Roma', codes: '', wordings: 'Roma' },
      {
        code: 'white_gypsy_roma_traveller_unsplit',
        label: 'Gypsy, Roma or Traveller, not split as in the Census',
        codes: 'WROM|WIRT|GRT',
        wordings:
          'Gypsy/Roma/Traveller|Gypsy/Roma|Gypsy Roma Traveller|Gypsy, Roma and Traveller|Gypsy, Roma or Traveller|Traveller of Irish Heritage|Romany',
        alone: 'Gypsy, Roma and Traveller communities',
      },
      {
        code: 'white_other',
        label: 'Other White',
        codes: 'C|WOTH',
        wordings:
          'Other White|Any other White background|Any other White|White European|Central and Eastern European|Polish',
        alone: 'White Other',
      },
    ]),
    ...group(
      {
        code: 'other',
        label: 'Other ethnic group',
        prefixes: 'Other|Other ethnic group|Other ethnic groups',
      },
      [
        { code: 'other_arab', label: 'Arab', codes: 'V', wordings: 'Arab' },
        {
          code: 'other_any',
          label: 'Any other ethnic group',
          codes: 'S|OOTH',
          wordings: 'Any other ethnic group|Latin American|Latin America',
          alone: 'Any other',
        },
      ],
    ),
  ],
  missing: {
    not_stated: ['Z'],
    not_known: ['99', 'X', 'NOBT'],
    prefer_not_to_say: ['REFU'],
  },
};

/** A broad group and, under it, its detailed ones with every pairing of code, prefix and wording. */
function group(broad: Broad, details: readonly Detail[]): readonly Term[] {
  const prefixes = broad.prefixes.split('|');
  return [
    term(broad.code, broad.label, broad.prefixes),
    ...details.map(({ code, label, codes, wordings, alone }) => {
      const wordingList = wordings.split('|');
      const prefixed = prefixes.flatMap((prefix) =>
        wordingList.map((wording) => `${prefix}: ${wording}`),
      );
      const plain = [...wordingList, ...(alone ? alone.split('|') : []), ...prefixed];
      const codeList = codes === '' ? [] : codes.split('|');
      const letters = codeList.filter((each) => each.length === 1);
      const lettered = letters.flatMap((letter) =>
        plain.map((wording) => `${letter} - ${wording}`),
      );
      return term(
        code,
        `${broad.label}: ${label}`,
        [...codeList, ...plain, ...lettered].join('|'),
        broad.code,
      );
    }),
  ];
}
