import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Characteristics that a local population can be counted by. Codes are the names of the fields they compare with. */
export const populationCharacteristic: Vocabulary = {
  id: 'population_characteristic',
  label: 'Characteristic',
  source:
    'List made for this product, after the Equality Act 2010 and Core20PLUS5 for children and young people',
  terms: [
    term('all', 'Everyone', 'Total|All people|Population'),
    term('age', 'Age', 'Age group|Age band'),
    term('sex', 'Sex', 'Gender'),
    term('ethnicity', 'Ethnic group', 'Ethnicity|Race|Ethnic category'),
    term('religion_or_belief', 'Religion or belief', 'Religion|Belief'),
    term('sexual_orientation', 'Sexual orientation', 'Orientation'),
    term('gender_identity', 'Gender identity'),
    term('disability', 'Disability', 'Disabled'),
    term('deprivation_decile', 'Deprivation decile', 'Deprivation|IMD decile|IMD'),
    term('care_experience', 'Care experience', 'Looked after children|Care leavers'),
    term('young_carer', 'Young carer', 'Young carers'),
    term('send', 'Special educational needs', 'SEND|SEN'),
    term('free_school_meals', 'Free school meals', 'FSM'),
    term('refugee_or_asylum_seeker', 'Refugee or asylum seeker', 'Refugees and asylum seekers'),
    term('english_as_additional_language', 'English as an additional language', 'EAL'),
    term('locality', 'Locality', 'Place|Ward|District|Area'),
  ],
  missing: {},
};
