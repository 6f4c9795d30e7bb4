import type { Database, QueryOptions } from '#app/database/database.ts';
import type { EquityCharacteristic, EquityQuestion, EquityResult } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { OutcomesSetting } from '../outcomes/outcomes-question.ts';
import { completenessFigure } from './completeness-figure.ts';
import type { EquityContext } from './equity-context.ts';
import { findingsOf } from './findings.ts';
import type { Group, GroupSet } from './groups.ts';
import { gradientFigure, matrixFigure } from './matrix-figure.ts';
import { openEquity } from './open-equity.ts';
import { outcomesFigure } from './outcomes-figure.ts';
import { overviewFigure } from './overview-figure.ts';
import { OWN_GOALS } from './own-goals.ts';
import { stepsFigure } from './steps-figure.ts';

/**
 * Where along the pathway groups differ: every characteristic in short, one in full, and how sure each gap is after
 * allowing for all comparisons made. A young person counts once, with the first referral that the filters let through.
 * Says which file is missing when there is nothing to answer with. Uses the temporary tables `equity_people` and
 * `equity_groups`, so two of these must not run at once on one database.
 */
export async function askEquity(
  database: Database,
  question: EquityQuestion,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<EquityResult> {
  if (choices.referredFrom === null) {
    return {
      state: 'no_referrals',
      reason:
        'None of the files that are in holds referrals, so there is no pathway to look along.',
      needs: ['people', 'referrals'],
    };
  }
  const open = await openEquity(database, question, choices, setting, options);
  const { context, sets } = open;
  const { figure: overview, characteristics } = overviewFigure(context);
  const by = chosenSet(question.by, characteristics, sets);
  const focus = chosenGroup(question.focus, by, overview.gaps);
  const crossed = open.crossed;
  const waits = await open.askWaits([by, open.deprivation]);
  const drawn: EquityContext = { ...context, waits };
  const matrix = matrixFigure(drawn, by);
  const { deprivation } = open;
  const known = deprivation?.groups.some((group) => group.known) === true;
  return {
    state: 'answered',
    by: keyOf(by),
    focus: focus?.key ?? null,
    against: question.against,
    characteristics,
    youngPeople: open.youngPeople,
    outcome: open.outcome,
    outcomeChoices: outcomeChoices(choices, open.hasGoals),
    comparisons: context.judgements.comparisons,
    findings: findingsOf(characteristics, sets),
    overview,
    matrix,
    crossed: crossed ? matrixFigure(drawn, crossed) : null,
    steps: focus ? stepsFigure(drawn, by, focus) : null,
    gradient:
      deprivation && known
        ? gradientFigure(drawn, deprivation, deprivation === by ? matrix.tables : null)
        : null,
    outcomes: context.scale ? outcomesFigure(drawn, by, context.scale) : null,
    completeness: completenessFigure(drawn, characteristics),
  };
}

function outcomeChoices(
  { scales }: OutcomesChoices,
  hasGoals: boolean,
): readonly { readonly key: string; readonly label: string }[] {
  const ofMeasures = scales.map(({ key, measureLabel, scaleLabel, informantLabel }) => ({
    key,
    label: `${measureLabel}, ${scaleLabel}, ${informantLabel}`,
  }));
  const goals = { key: OWN_GOALS, label: 'Young people’s own goals, average rating' };
  return hasGoals ? [...ofMeasures, goals] : ofMeasures;
}

function keyOf(set: GroupSet): string {
  return set.characteristics[0]?.key ?? '';
}

/** The characteristic asked for; otherwise the first of the overview. */
function chosenSet(
  wanted: string | null,
  characteristics: readonly EquityCharacteristic[],
  sets: readonly GroupSet[],
): GroupSet {
  const of = (key: string | undefined) => sets.find((set) => keyOf(set) === key);
  const set = of(wanted ?? undefined) ?? of(characteristics[0]?.key) ?? sets[0];
  if (!set) throw new RangeError('There are no characteristics to choose from.');
  return set;
}

/** The group asked for; otherwise the one with the largest gap; otherwise the first that is known. */
function chosenGroup(
  wanted: string | null,
  set: GroupSet,
  gaps: readonly { readonly characteristic: string; readonly group: string }[],
): Group | null {
  const largest = gaps.find(({ characteristic }) => characteristic === keyOf(set))?.group;
  const of = (key: string | null | undefined) => set.groups.find((group) => group.key === key);
  return of(wanted) ?? of(largest) ?? set.groups.find(({ known }) => known) ?? null;
}
