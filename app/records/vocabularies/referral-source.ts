import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * CAMHS has a value of its own, which the Mental Health Services Data Set lacks. Children in need codes that
 * are bare numbers (4, 6 to 10) are not read, since local lists number their sources too.
 */
export const referralSource: Vocabulary = {
  id: 'referral_source',
  label: 'Who referred',
  source:
    'Mental Health Services Data Set, SourceOfReferralMH; children in need census; wordings from exports of youth services',
  terms: [
    term(
      'self',
      'Young person (self-referral)',
      'B1|1C|Self|Self-referral|Self referral: Self|Self-Referral :Self|Young person|INDIVIDUAL - self',
    ),
    term(
      'parent_carer',
      'Parent, carer or family',
      'B2|1A|Parent|Carer|Parent/carer|Parent or carer|Family|Relative|Self referral: Carer/Relative|INDIVIDUAL - family member, relative or carer',
    ),
    term(
      'primary_care_gp',
      'GP practice',
      'A1|3A|GP|General practice|General practitioner|GP surgery|Primary Health Care: General Medical Practitioner Practice|HEALTH SERVICES - GP',
    ),
    term(
      'primary_care_other',
      'Other primary care',
      'A2|A3|A4|3B|3D|Primary care|Other primary health care|Health visitor|Primary Health Care: Health Visitor|Primary Health Care: Maternity Service|HEALTH SERVICES - health visitor|HEALTH SERVICES - other primary',
    ),
    term(
      'school_nurse',
      'School nurse',
      'F1|3C|Child Health: School Nurse|HEALTH SERVICES - school nurse',
    ),
    term(
      'education',
      'School or college',
      'C2|2A|2B|SCH|School|Schools|College|Education|Education service|Education services|Teacher|Pastoral|Local Authority and Other Public Services: Education Service / Educational Establishment',
    ),
    term(
      'social_care',
      'Children’s social care',
      "C1|5A|5B|5C|Social care|Children's social care|Social services|Social worker|Local Authority and Other Public Services: Social Services|Statutory health and social care|LA SERVICES - social care|LA SERVICES - other internal|LA SERVICES - external",
    ),
    term(
      'early_help',
      'Early help',
      '5D|Early help|Family support worker|Family hub|LA SERVICES - early help',
    ),
    term(
      'camhs',
      'CAMHS',
      'CYPMHS|CAMHS - Core/Step Down|CAMHS - Crisis Team (Hospital Urgent)|CAMHS - Crisis Team (Hospital Urgents)|CAMHS - Waiting List|Child and adolescent mental health service|Child and adolescent mental health services',
    ),
    term(
      'mental_health_service',
      'Other mental health service',
      'G1|G2|G3|I1|I2|N3|Mental health service|Mental health support team|MHST|Other Independent Sector Mental Health Services|Independent sector - Medium Secure Inpatients|Independent Sector - Low Secure Inpatients|Temporary transfer from another Mental Health NHS Trust|Permanent transfer from another Mental Health NHS Trust|Improving Access to Psychological Therapies Service',
    ),
    term(
      'paediatrics',
      'Paediatrics',
      'F2|F3|Paediatrician|Child Health: Hospital-based Paediatrics|Child Health: Community-based Paediatrics',
    ),
    term(
      'acute_emergency',
      'Emergency department or ambulance',
      'H1|M9|3E|A&E|ED|Emergency department|Accident and Emergency Department|Urgent and emergency care|Acute Secondary Care: Emergency Care Department|Other: Urgent and Emergency Care Ambulance Service|HEALTH SERVICES - A&E',
    ),
    term(
      'acute_other',
      'Other hospital or health service',
      'H2|3F|Hospital|Other secondary care specialty|HEALTH SERVICES - other',
    ),
    term(
      'youth_justice',
      'Youth justice',
      'E2|E3|E4|E5|E6|YOT|YJS|YOS|Youth justice|Youth justice service|Youth offending|Youth offending team|Youth offending service|Justice system|Probation|Justice System: Courts|Justice System: Probation Service|Justice System: Prison|Justice System: Court Liaison and Diversion Service|Justice System: Youth Offending Team',
    ),
    term('police', 'Police', 'E1|Justice System: Police'),
    term(
      'housing',
      'Housing',
      'C3|Housing service|Local Authority and Other Public Services: Housing Service',
    ),
    term(
      'vcse',
      'Voluntary or community organisation',
      'G4|VCS|VCSE|Voluntary sector|Charity|Community organisation|Youth club|Youth worker|Youth service',
    ),
    term('asylum_service', 'Asylum service', 'M1|Other: Asylum Services'),
    term(
      'substance_misuse',
      'Drug or alcohol service',
      'M4|Drug and alcohol service|Substance misuse|Other: Drug Action Team / Drug Misuse Agency',
    ),
    term('employment', 'Employment service', 'M5|Jobcentre|Jobcentre Plus|Other: Jobcentre Plus'),
    term(
      'single_point_of_access',
      'Single point of access',
      'M7|SPA|SPoA|Other: Single Point of Access Service',
    ),
    term('drop_in', 'Drop-in', 'Q1|Drop in service|Mental Health Drop In Service|Walk-in'),
    term('internal', 'Another team of the same organisation', 'P1|Internal|Internal referral'),
    term('anonymous', 'Anonymous'),
    term(
      'other',
      'Other',
      '1B|1D|D1|D2|M2|M3|M6|M8|Other service or agency|INDIVIDUAL - acquaintance|INDIVIDUAL - other|Employer|Employer: Occupational Health|Other: Telephone or Electronic Access Service|Other: Out of Area Agency',
    ),
  ],
  missing: {},
};
