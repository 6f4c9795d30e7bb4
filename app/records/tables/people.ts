import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { integer } from '../fields/integer.ts';
import { text } from '../fields/text.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { TableDefinition } from '../table.ts';
import { careExperience } from '../vocabularies/care-experience.ts';
import { consentGiver } from '../vocabularies/consent-giver.ts';
import { consent } from '../vocabularies/consent.ts';
import { deprivationDirection } from '../vocabularies/deprivation-direction.ts';
import { deprivationVersion } from '../vocabularies/deprivation-version.ts';
import { disability } from '../vocabularies/disability.ts';
import { ethnicity } from '../vocabularies/ethnicity.ts';
import { freeSchoolMeals } from '../vocabularies/free-school-meals.ts';
import { genderIdentity } from '../vocabularies/gender-identity.ts';
import { genderSameAsAtBirth } from '../vocabularies/gender-same-as-at-birth.ts';
import { idScope } from '../vocabularies/id-scope.ts';
import { marriageAndCivilPartnership } from '../vocabularies/marriage-and-civil-partnership.ts';
import { neurodivergence } from '../vocabularies/neurodivergence.ts';
import { pregnancyAndMaternity } from '../vocabularies/pregnancy-and-maternity.ts';
import { refugeeOrAsylumSeeker } from '../vocabularies/refugee-or-asylum-seeker.ts';
import { religionOrBelief } from '../vocabularies/religion-or-belief.ts';
import { sex } from '../vocabularies/sex.ts';
import { sexualOrientation } from '../vocabularies/sexual-orientation.ts';
import { specialEducationalNeeds } from '../vocabularies/special-educational-needs.ts';

export const people: TableDefinition = {
  name: 'people',
  label: 'People',
  description:
    'Who the young people are: the characteristics that equity is judged by, and what they agreed to. Age is held on the referral, or worked out from the month of birth.',
  grain: 'one row per young person',
  key: ['person_id', 'id_scope'],
  fields: [
    id({
      name: 'person_id',
      label: 'Person ID',
      description:
        'An ID that stands for one young person in every file. Never an NHS number, name or date of birth.',
      example: 'HYL-00412',
      required: true,
      aliases:
        'person ref|person reference|client id|client ref|global id|young person id|young person ref|yp id|yp ref|pseudonym|pseudo id|participant id|beneficiary id|attendee id|upshot id|local patient id|pers person id|study id|client no|client number|person no|person number|young person no|young person number|yp no|yp number|participant no|participant number|service user id|service user ref|service user no|membership number|membership no',
    }),
    code({
      name: 'id_scope',
      label: 'Scope of the person ID',
      description:
        'Whether the person ID is unique in the whole scheme or only within one provider.',
      example: 'scheme',
      vocabulary: idScope,
      aliases: 'person id scope|client id scope|scope',
    }),
    text({
      name: 'provider',
      label: 'Provider',
      description: 'The organisation that keeps this record, where several share a scheme.',
      example: 'Harrowmere Youth Link',
      aliases: 'provider name|organisation|organisation name|delivery partner|project',
    }),
    date({
      name: 'birth_month',
      label: 'Month of birth',
      description:
        'Month and year of birth, kept as the first of the month. Where a referral has no age, the age is worked out from it, exact to the month. Never shown in results.',
      example: '2010-06-01',
      precision: 'month',
      aliases: 'month of birth|month and year of birth|birth month and year|month year of birth',
    }),
    code({
      name: 'sex',
      label: 'Sex',
      description: 'Sex as recorded. A column headed "gender" is read as gender identity.',
      example: 'Female',
      vocabulary: sex,
      sensitivity: 'quasi_identifier',
      aliases:
        'sex at birth|biological sex|sex code|pers sex|sex recorded|registered sex|sex assigned at birth|sex registered at birth|boy or girl|b g|m f|m or f|male or female',
    }),
    code({
      name: 'gender_identity',
      label: 'Gender identity',
      description:
        'Gender as the young person describes it. Sex and gender are two characteristics and are kept apart.',
      example: 'Female (including trans woman)',
      vocabulary: genderIdentity,
      sensitivity: 'special_category',
      aliases:
        'gender|gender id code|gender identity code|person stated gender code|stated gender|pers gender|client gender',
    }),
    code({
      name: 'gender_same_as_at_birth',
      label: 'Gender the same as at birth',
      description:
        'Whether gender is the same as the sex registered at birth. "No" shows gender reassignment.',
      example: 'Yes',
      vocabulary: genderSameAsAtBirth,
      sensitivity: 'special_category',
      aliases:
        'gender same at birth|gender same as birth|same gender as at birth|gender same as assigned at birth',
    }),
    code({
      name: 'ethnicity',
      label: 'Ethnic group',
      description:
        'One of the 19 groups of Census 2021, or a broad group where that is all that is known.',
      example: 'Mixed: White and Black Caribbean',
      vocabulary: ethnicity,
      sensitivity: 'special_category',
      aliases:
        'ethnic|ethcat|ethnic category|ethnic category code|ethnic origin|ethnicity code|race|nhsd ethnicity|pers ethnicity|client ethnicity|ethnic background|ethnic group code|ethnicity group|ethnic origin code|ethnicity description',
    }),
    code({
      name: 'religion_or_belief',
      label: 'Religion or belief',
      description: 'Religion or belief. "None" is an answer.',
      example: 'No religion',
      vocabulary: religionOrBelief,
      sensitivity: 'special_category',
      aliases:
        'religion|belief|faith|religion belief|religion or faith|religious affiliation|client religion',
    }),
    code({
      name: 'sexual_orientation',
      label: 'Sexual orientation',
      description:
        'Sexual orientation, asked of those old enough. Unsure is an answer, counted apart.',
      example: 'Heterosexual or straight',
      vocabulary: sexualOrientation,
      sensitivity: 'special_category',
      aliases:
        'orientation|sexuality|person stated sexual orientation code|client sexuality|client sexual orientation',
    }),
    code({
      name: 'disability',
      label: 'Disability',
      description:
        'Whether the young person is disabled under the Equality Act. Not worked out from special educational needs.',
      example: 'No',
      vocabulary: disability,
      sensitivity: 'special_category',
      aliases:
        'disabled|disability status|disability code|disab code|disabled equality act|has disability|client disability',
    }),
    code({
      name: 'marriage_and_civil_partnership',
      label: 'Marriage and civil partnership',
      description:
        'Marital status. Does not apply below 18, the least age of marriage in England and Wales.',
      example: 'N/A',
      vocabulary: marriageAndCivilPartnership,
      sensitivity: 'quasi_identifier',
      aliases:
        'marital status|marriage|marriage or civil partnership|civil partnership|person marital status',
    }),
    code({
      name: 'pregnancy_and_maternity',
      label: 'Pregnancy and maternity',
      description: 'Pregnant, or gave birth in the last 26 weeks.',
      example: 'No',
      vocabulary: pregnancyAndMaternity,
      sensitivity: 'special_category',
      aliases: 'pregnancy|pregnancy or maternity|pregnancy maternity',
    }),
    integer({
      name: 'deprivation_decile',
      label: 'Deprivation decile',
      description:
        'Tenth of areas by deprivation, 1 to 10, for the area the young person lives in.',
      example: '2',
      range: { min: 1, max: 10 },
      wordings: decileWordings(),
      sensitivity: 'quasi_identifier',
      aliases:
        'imd decile|imd|index of multiple deprivation decile|deprivation|imd2019 decile|imd2025 decile',
    }),
    code({
      name: 'deprivation_version',
      label: 'Deprivation index',
      description: 'Which index the decile is of. Deciles of 2019 and 2025 are not one series.',
      example: 'IMD 2025',
      vocabulary: deprivationVersion,
      aliases: 'imd version|imd year|deprivation index version|decile version',
    }),
    code({
      name: 'deprivation_direction',
      label: 'Direction of the decile',
      description:
        'Whether decile 1 is the most or the least deprived. In the English indices 1 is the most deprived.',
      example: '1 is most deprived',
      vocabulary: deprivationDirection,
      aliases: 'imd direction|decile direction',
    }),
    code({
      name: 'care_experience',
      label: 'Care experience',
      description: 'Looked after by a local authority, now or before.',
      example: 'No',
      vocabulary: careExperience,
      sensitivity: 'quasi_identifier',
      aliases: 'care experienced|care status|looked after or care leaver',
    }),
    yesNo({
      name: 'young_carer',
      label: 'Young carer',
      description: 'Cares for somebody at home who could not manage without that help.',
      example: 'Yes',
      sensitivity: 'quasi_identifier',
      aliases:
        'client young carer|carer status|is young carer|caring responsibilities|caring role|caring responsibility',
    }),
    code({
      name: 'send',
      label: 'Special educational needs',
      description:
        'Special educational needs, and whether there is SEN support or an education, health and care plan.',
      example: 'SEN support',
      vocabulary: specialEducationalNeeds,
      sensitivity: 'special_category',
      aliases:
        'sen|special educational needs and disabilities|special education needs|sen provision|sen status|client sen|pers send flag',
    }),
    code({
      name: 'free_school_meals',
      label: 'Free school meals',
      description:
        'Eligible for free school meals. Eligible now, in the last six years and pupil premium are kept apart.',
      example: 'Eligible now',
      vocabulary: freeSchoolMeals,
      sensitivity: 'quasi_identifier',
      aliases: 'fsm|fsm eligible|free school meal',
    }),
    code({
      name: 'refugee_or_asylum_seeker',
      label: 'Refugee or asylum seeker',
      description: 'A refugee, or seeking asylum.',
      example: 'No',
      vocabulary: refugeeOrAsylumSeeker,
      sensitivity: 'quasi_identifier',
      aliases:
        'asylum seeker|refugee|asylum status|client asylum seeker|immigration status|refugee asylum seeker',
    }),
    yesNo({
      name: 'english_as_additional_language',
      label: 'English as an additional language',
      description: 'First language is not English. Needing an interpreter is another question.',
      example: 'No',
      sensitivity: 'quasi_identifier',
      aliases: 'eal|first language other than english',
    }),
    code({
      name: 'neurodivergence',
      label: 'Neurodivergence',
      description: 'Autism, ADHD and the like, diagnosed or suspected.',
      example: 'Suspected',
      vocabulary: neurodivergence,
      sensitivity: 'special_category',
      aliases: 'neurodivergent|neurodiverse|neurodiversity',
    }),
    yesNo({
      name: 'youth_justice',
      label: 'In contact with youth justice',
      description: 'In contact with a youth justice service.',
      example: 'No',
      sensitivity: 'special_category',
      aliases: 'yot|yjs|youth offending|youth justice involved|youth justice contact',
    }),
    text({
      name: 'locality',
      label: 'Locality',
      description:
        'The part of the area the young person lives in, large enough not to identify anybody.',
      example: 'Harrowmere North',
      sensitivity: 'quasi_identifier',
      aliases:
        'neighbourhood|district|place of residence|home area|pcn|primary care network|area|ward name|town|neighbourhood area|resident locality',
    }),
    code({
      name: 'consent_to_evaluation',
      label: 'Consent to evaluation',
      description: 'Whether the use of this record for evaluating the scheme was agreed to.',
      example: 'Given',
      vocabulary: consent,
      aliases:
        'evaluation consent|consent evaluation|consent|agrees to evaluation|agreed to evaluation|happy to be in the evaluation|evaluation agreed',
    }),
    code({
      name: 'consent_to_research',
      label: 'Consent to research',
      description:
        'Whether use for research beyond the scheme’s own evaluation was agreed to. Asked separately.',
      example: 'Declined',
      vocabulary: consent,
      aliases:
        'research consent|consent research|agrees to research|agreed to research|happy to be contacted for research|research agreed',
    }),
    code({
      name: 'consent_given_by',
      label: 'Who gave consent',
      description:
        'Who decided on evaluation and research: the young person, a parent or carer, or both.',
      example: 'Both',
      vocabulary: consentGiver,
      aliases: 'consent by|consented by|consent giver',
    }),
  ],
};

function decileWordings(): Readonly<Record<string, number>> {
  const wordings: Record<string, number> = {
    '1 - most deprived': 1,
    '01 Most deprived': 1,
    '10 - least deprived': 10,
  };
  for (const decile of [2, 3, 4, 5]) wordings[`0${decile} More deprived`] = decile;
  for (const decile of [6, 7, 8, 9]) wordings[`0${decile} Less deprived`] = decile;
  return wordings;
}
