import type { FileSurvey } from '../survey/file-survey.ts';
import { bareItemReadings } from './bare-items.ts';
import { fieldReadings } from './field-readings.ts';
import { fileMarks } from './file-marks.ts';
import { firstContactReadings } from './first-contact.ts';
import { goalReadings } from './goal-readings.ts';
import { idReadings } from './id-readings.ts';
import { measureReadings } from './measure-readings.ts';
import { joinedReadings, type Reading, type Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';
import { snomedReadings } from './snomed-readings.ts';
import { onlyDateReadings } from './only-date.ts';
import { surveyReadings } from './survey-readings.ts';
import { twoMeanings } from './two-meanings.ts';

const proposedScore = 0.7;
const offeredScore = 0.45;
const informantScore = 0.65;

/** Every way to read every column of a file, best first. */
export function fileReadings(survey: FileSurvey, context: RecogniseContext): Readings {
  const { tables } = context;
  const fields: Readings = new Map(
    survey.columns.map((column) => [
      column.index,
      tables.flatMap((table) => fieldReadings(column, table)),
    ]),
  );
  const marks = fileMarks(survey);
  const hasInformant = [...fields.values()].some((list) =>
    list.some(
      ({ use, score }) =>
        use.kind === 'field' &&
        use.table === 'assessments' &&
        use.field === 'informant' &&
        score >= informantScore,
    ),
  );
  const all = joinedReadings(
    measureReadings(survey, context, marks, hasInformant),
    bareItemReadings(survey, context, marks, hasInformant),
    goalReadings(survey, marks),
    surveyReadings(survey),
    snomedReadings(survey, context),
    firstContactReadings(survey),
    idReadings(survey, context),
    onlyDateReadings(survey, fields),
    fields,
  );
  return new Map(
    survey.columns.map(({ index, header }) => [
      index,
      withTwoMeanings(header, all.get(index) ?? []),
    ]),
  );
}

/** A header with two meanings has these readings only, unless it is a field's very name. */
function withTwoMeanings(header: string, readings: readonly Reading[]): readonly Reading[] {
  const meanings = twoMeanings(header);
  const isOwnName = readings.some(({ reasons }) =>
    reasons.some(({ kind }) => kind === 'same_name'),
  );
  if (meanings === null || isOwnName) return readings;
  return [
    { use: meanings.proposed, score: proposedScore, sureness: 'unsure', reasons: [] },
    ...meanings.alternatives.map((use): Reading => ({
      use,
      score: offeredScore,
      sureness: 'unsure',
      reasons: [],
    })),
  ];
}
