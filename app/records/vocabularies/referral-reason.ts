import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Clinical and social reasons in one list under nine themes, because services keep them in two columns and the
 * social ones matter most to social prescribing. The themes are the product's; a theme alone is an answer too.
 */
export const referralReason: Vocabulary = {
  id: 'referral_reason',
  label: 'Reason for referral',
  source:
    'Mental Health Services Data Set, PrimReasonReferralMH; children in need census, primary need; wordings from exports of youth services; themes made for this product',
  terms: [
    term(
      'emotional_and_mental_health',
      'Emotional and mental health',
      'Mental Health Support|Mental health|Emotional Support|Emotional wellbeing|Wellbeing|Wellness Health Education, Guidance and Counselling',
    ),
    term('anxiety', 'Anxiety', '05|Anxiety / stress|Stress|Worry', 'emotional_and_mental_health'),
    term('panic', 'Panic', 'Panic Attacks', 'emotional_and_mental_health'),
    term(
      'low_mood',
      'Low mood or depression',
      '04|Depression|Depression / low mood|Low mood',
      'emotional_and_mental_health',
    ),
    term(
      'low_confidence',
      'Low confidence or self-worth',
      'Low confidence / self-worth|Low self-esteem|Confidence|Self-esteem',
      'emotional_and_mental_health',
    ),
    term('anger', 'Anger', 'Anger management', 'emotional_and_mental_health'),
    term(
      'bereavement',
      'Bereavement or loss',
      'Bereavement|Bereavement / grief / loss|Grief|Loss',
      'emotional_and_mental_health',
    ),
    term(
      'trauma',
      'Trauma or post-traumatic stress',
      '11|Post-traumatic stress disorder|PTSD|Trauma',
      'emotional_and_mental_health',
    ),
    term(
      'self_harm',
      'Self-harm',
      '15|Self harm behaviours|Self harm',
      'emotional_and_mental_health',
    ),
    term(
      'suicidal_thoughts',
      'Suicidal thoughts',
      'Suicidal Ideation',
      'emotional_and_mental_health',
    ),
    term('crisis', 'In crisis', '18|Crisis|In Crisis/De-escalation', 'emotional_and_mental_health'),
    term('eating', 'Eating difficulties', '12|Eating disorders', 'emotional_and_mental_health'),
    term('ocd', 'Obsessive compulsive disorder', '06|OCD', 'emotional_and_mental_health'),
    term('phobias', 'Phobias', '07', 'emotional_and_mental_health'),
    term(
      'psychosis',
      'Psychosis',
      '01|02|(Suspected) First Episode Psychosis|Ongoing or Recurrent Psychosis|Psychosis / psychotic episodes|Hearing Voices',
      'emotional_and_mental_health',
    ),
    term('bipolar', 'Bipolar disorder', '03|Bi polar disorder', 'emotional_and_mental_health'),
    term('personality', 'Personality disorders', '14', 'emotional_and_mental_health'),
    term(
      'perinatal',
      'Perinatal mental health',
      '13|27|29|Perinatal mental health issues|Preconception perinatal mental health concern|Community Perinatal Mental Health Partner Assessment',
      'emotional_and_mental_health',
    ),
    term('attachment', 'Attachment difficulties', '21', 'emotional_and_mental_health'),
    term(
      'unexplained_symptoms',
      'Unexplained physical symptoms',
      '10',
      'emotional_and_mental_health',
    ),
    term('organic_brain_disorder', 'Organic brain disorder', '08', 'emotional_and_mental_health'),

    term('isolation_and_community', 'Isolation and community', 'Community'),
    term(
      'loneliness',
      'Social isolation or loneliness',
      'Social Isolation and Loneliness|Social isolation|Isolation|Loneliness|Loneliness / isolation',
      'isolation_and_community',
    ),
    term('friendships', 'Friendships', 'Making friends', 'isolation_and_community'),
    term(
      'activities',
      'Activities and taking part',
      'Community Involvement/Participation|Activities / opportunities|Activities',
      'isolation_and_community',
    ),

    term('family_and_relationships', 'Family and relationships', 'Family Support|Family'),
    term(
      'family_problems',
      'Family problems or home life',
      'N4|N5|Family Problems/Home Life|Family relationships / home life|Family in acute stress|Family dysfunction',
      'family_and_relationships',
    ),
    term(
      'relationship_difficulties',
      'Relationship difficulties',
      '19|Boyfriend / girlfriend relationships|Relationships',
      'family_and_relationships',
    ),
    term(
      'caring',
      'Young carer',
      'Young Carer/Adult Carer|Caring for others|Young carers',
      'family_and_relationships',
    ),
    term('parental_illness', 'Parental illness or disability', 'N3', 'family_and_relationships'),
    term('absent_parenting', 'Absent parenting', 'N8', 'family_and_relationships'),
    term('early_help', 'Early help', '', 'family_and_relationships'),

    term('safety_and_abuse', 'Safety and abuse', 'Personal Safety|Safety|Harm to others'),
    term('abuse_or_neglect', 'Abuse or neglect', 'N1|Abuse|Neglect', 'safety_and_abuse'),
    term(
      'exploitation',
      'Exploitation',
      'At risk of CSE|Victim of CSE|CSE|Abuse / exploitation|Criminal exploitation|Sexual exploitation',
      'safety_and_abuse',
    ),
    term('domestic_abuse', 'Domestic abuse', 'Historic Domestic Abuse', 'safety_and_abuse'),
    term(
      'sexual_abuse',
      'Sexual abuse or violence',
      'Sexualised Abuse|Sexual Violence|Sexual abuse',
      'safety_and_abuse',
    ),
    term('bullying', 'Bullying', '', 'safety_and_abuse'),
    term(
      'offending',
      'Offending or antisocial behaviour',
      'Anti-Social Behaviour|Criminal offending behaviour/or at risk of|Offending behaviour|Offending',
      'safety_and_abuse',
    ),
    term(
      'drugs_and_alcohol',
      'Drugs or alcohol',
      '09|Drug and alcohol difficulties|Substance Misuse',
      'safety_and_abuse',
    ),
    term('gambling', 'Gambling', '28|Gambling disorder', 'safety_and_abuse'),

    term('learning_and_work', 'Learning and work', 'School / college / employment'),
    term(
      'education',
      'School, college or learning',
      'Education Support|School|School attendance|Attendance|Not attending school',
      'learning_and_work',
    ),
    term(
      'employment',
      'Work and employability',
      '31|Employability|Employment|Employment Support',
      'learning_and_work',
    ),
    term('transition', 'Transition', '', 'learning_and_work'),

    term('money_and_housing', 'Money and housing'),
    term(
      'money',
      'Money, debt or poverty',
      'N7|Financial Support|Finances / debt /poverty|Finances|Debt|Low income|Loss Job/house',
      'money_and_housing',
    ),
    term('housing', 'Housing', '', 'money_and_housing'),
    term('homelessness', 'Homelessness', '', 'money_and_housing'),

    term('physical_health', 'Physical health', 'Physical health / illness / disability|Ill Health'),
    term(
      'inactivity',
      'Physical activity and weight',
      'Physical activity|Inactivity|Weight',
      'physical_health',
    ),
    term('sleep', 'Sleep', 'Sleep Hygiene|Sleep problems', 'physical_health'),
    term('sexual_health', 'Sexual health', '', 'physical_health'),
    term('self_care', 'Self-care', '22|Self - care issues', 'physical_health'),
    term(
      'adjusting_to_illness',
      'Adjusting to a health condition',
      '23|Adjustment to health issues|Long-term condition',
      'physical_health',
    ),
    term('medication', 'Issues with medication', '', 'physical_health'),
    term('covid_19', 'Covid-19', 'Covid 19|Covid-19 support', 'physical_health'),

    term('neurodiversity_and_disability', 'Neurodiversity and disability'),
    term(
      'autism',
      'Autism',
      '25|26|Suspected Autism|Diagnosed Autism|ASD|ASC',
      'neurodiversity_and_disability',
    ),
    term(
      'neurodevelopmental',
      'Other neurodevelopmental condition',
      '24|Neurodevelopmental Conditions, excluding Autism|Neurodevelopmental issues|ADHD',
      'neurodiversity_and_disability',
    ),
    term(
      'behaviour',
      'Behaviour',
      '16|30|Conduct disorders|Behaviour Disorder|Behaviours that challenge due to a Learning Disability|N6|Socially unacceptable behaviour',
      'neurodiversity_and_disability',
    ),
    term('disability', 'Disability', "N2|Child's disability", 'neurodiversity_and_disability'),

    term('identity_and_discrimination', 'Identity and discrimination'),
    term('identity', 'Identity', 'Identity issues', 'identity_and_discrimination'),
    term(
      'lgbtq',
      'LGBTQ+ support',
      'LGBTQIA+ support|LGBT+ support|LGBT',
      'identity_and_discrimination',
    ),
    term(
      'gender_discomfort',
      'Gender discomfort',
      '20|Gender Discomfort issues',
      'identity_and_discrimination',
    ),
    term('discrimination', 'Discrimination', '', 'identity_and_discrimination'),

    term('other', 'Other'),
  ],
  missing: { not_applicable: ['Administrative'] },
};
