import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * Ids of the measure definitions. `sdq` and `rcads47` are families, for exports that keep the informant in a column of its own.
 * A name that leaves the version open ("RCADS", "SDQ 2-4") is not read. A scheme's own measures keep their text as given.
 */
export const measure: Vocabulary = {
  id: 'measure',
  label: 'Measure',
  source: 'Measures library of this product',
  terms: [
    term(
      'swemwbs',
      'SWEMWBS',
      'Short Warwick-Edinburgh Mental Well-being Scale|Short Warwick-Edinburgh Mental Wellbeing Scale (SWEMWBS)|Short WEMWBS|SWEMWBS-7|WEMWBS-7',
    ),
    term(
      'wemwbs',
      'WEMWBS',
      'Warwick-Edinburgh Mental Well-being Scale|Warwick-Edinburgh Mental Wellbeing Scale (WEMWBS)|WEMWBS-14',
    ),
    term(
      'sdq',
      'SDQ',
      'Strengths and Difficulties Questionnaire|Strengths and Difficulties Questionnaire (SDQ)|SDQ total difficulties',
    ),
    term(
      'sdq_self',
      'SDQ, self-report',
      'SDQ-S|SDQS|SDQ self|SDQ self-report|SDQ (self)|SDQ self-rated|SDQ 11-17|SDQ young person|SDQ-YP|Strengths and Difficulties Questionnaire - self-report|Strengths and Difficulties Questionnaire (SDQ) - Self rated 11 to 17 yrs',
      'sdq',
    ),
    term(
      'sdq_parent',
      'SDQ, parent',
      'SDQ-P|SDQP|SDQ parent|SDQ parent-report|SDQ (parent)|SDQ parent-rated|SDQ parent/carer|Strengths and Difficulties Questionnaire - parent|Strengths and Difficulties Questionnaire (SDQ) - Parent rated 4 to 17 yrs',
      'sdq',
    ),
    term(
      'sdq_teacher',
      'SDQ, teacher',
      'SDQ-T|SDQT|SDQ teacher|SDQ teacher-report|SDQ (teacher)|SDQ teacher-rated|Strengths and Difficulties Questionnaire - teacher|Strengths and Difficulties Questionnaire (SDQ) - Teacher rated 4 to 17 yrs',
      'sdq',
    ),
    term(
      'sdq_added_value',
      'SDQ added value score',
      'SDQ-AVS|SDQ added value|SDQ added value score (parent)',
    ),
    term(
      'rcads47',
      'RCADS-47',
      'RCADS 47 items|Revised Children’s Anxiety and Depression Scale (47 items)',
    ),
    term(
      'rcads47_self',
      'RCADS-47, self-report',
      'RCADS-47 self|RCADS-47 self-report|RCADS-47 (self)|RCADS-47 child|RCADS-47 young person',
      'rcads47',
    ),
    term(
      'rcads47_parent',
      'RCADS-47, parent',
      'RCADS-P|RCADS-47 parent|RCADS-47-P|RCADS-47 (parent)|RCADS-47 parent-report|RCADS-47 parent/carer',
      'rcads47',
    ),
    term('rcads25', 'RCADS-25', 'RCADS short form|RCADS short version|RCADS-25 (short form)'),
    term(
      'ypcore',
      'YP-CORE',
      'YPCORE-10|YPCORE|Young Person’s CORE|Young Person’s Clinical Outcomes in Routine Evaluation',
    ),
    term(
      'core10',
      'CORE-10',
      'CORE 10 items|Clinical Outcomes in Routine Evaluation - 10|Clinical Outcomes in Routine Evaluation 10 (CORE 10)',
    ),
    term('ors', 'ORS', 'Outcome Rating Scale|Outcome Rating Scale (ORS)'),
    term('cors', 'CORS', 'Child Outcome Rating Scale|Child Outcome Rating Scale (CORS)'),
    term(
      'ycors',
      'YCORS',
      'Young Child Outcome Rating Scale|Young Child Outcome Rating Scale (YCORS)',
    ),
    term('gad7', 'GAD-7', 'Generalised Anxiety Disorder 7|Generalised Anxiety Disorder 7 (GAD-7)'),
    term('phq9', 'PHQ-9', 'Patient Health Questionnaire 9|Patient Health Questionnaire (PHQ-9)'),
    term('phqa', 'PHQ-A', 'PHQ-9 modified for adolescents|PHQ adolescent'),
    term('scwbs', 'SCWBS', 'Stirling Children’s Wellbeing Scale|Stirling'),
    term(
      'ons4',
      'ONS4',
      'ONS personal well-being|ONS personal wellbeing|ONS personal well-being (ONS4)|ONS wellbeing|ONS',
    ),
    term('pws', 'PWS', 'Personal Wellbeing Score'),
    term(
      'cantril',
      'Life satisfaction ladder',
      'Cantril ladder|Life satisfaction 0-10 / Cantril ladder',
    ),
    term(
      'ucla3',
      'UCLA 3-item loneliness',
      'UCLA-3|UCLA-3 loneliness|UCLA loneliness|UCLA|Three-item UCLA loneliness scale',
    ),
    term(
      'loneliness_direct',
      'Direct loneliness question',
      'LONELY-D|ONS direct loneliness|GSS/ONS direct loneliness question',
    ),
    term('kidscreen10', 'KIDSCREEN-10', 'KIDSCREEN-10 index'),
    term('who5', 'WHO-5', 'WHO-5 Well-Being Index|WHO5 wellbeing'),
    term(
      'mmf',
      'Me and My Feelings',
      'M&MF|Me and My Feelings Questionnaire|Me and My School|MAMS|MAMS (Me and My School) Questionnaire|Me and My Feelings (formerly Me and My School)',
    ),
    term(
      'gbo',
      'Goal-based outcomes',
      'Goal Based Outcome|Goal Based Outcomes (GBO)|Goal progress chart|GBOs',
    ),
    term('mycaw', 'MYCaW', 'Measure Yourself Concerns and Wellbeing'),
    term('rses', 'Rosenberg Self-Esteem Scale', 'Rosenberg|Rosenberg Self-Esteem'),
    term('student_resilience_survey', 'Student Resilience Survey'),
    term('brs', 'Brief Resilience Scale'),
    term(
      'chi_esq',
      'CHI-ESQ',
      'ESQ|Experience of Service Questionnaire|Experience of Service Questionnaire (CHI-ESQ)',
    ),
    term(
      'fft',
      'Friends and Family Test',
      'NHS Friends and Family Test|NHS Friends and Family Test (from April 2020)',
    ),
    term('eq5dy3l', 'EQ-5D-Y-3L', 'EQ5D-Y|EQ-5D-Y'),
    term(
      'active_lives_cyp',
      'Active Lives, children and young people',
      'AL-CYP|Active Lives CYP|Active Lives CYP activity levels|Active Lives',
    ),
    term(
      'mental_wellbeing_impact',
      'Mental Wellbeing Impact Assessment',
      'MWIA|Mental Wellbeing Impact Assessment (MWIA)',
    ),
  ],
  missing: {},
};
