import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { askFeedback } from '#app/analysis/feedback/ask-feedback.ts';
import { askVoices } from '#app/analysis/feedback/ask-voices.ts';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { askOutcomesDetails } from '#app/analysis/outcomes/details/ask-details.ts';
import { askOutcomesOverview } from '#app/analysis/outcomes/overview/ask-overview.ts';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import { askQuality } from '#app/analysis/quality/ask-quality.ts';
import type { ToRelease } from '#app/disclosure/gate.ts';
import { pathwayPageLinks } from '#app/disclosure/pathway-page-links.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { qualityPageLinks } from '#app/disclosure/quality-figure-links.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import { noFeedbackQuestion } from '#app/results/feedback.ts';
import { noFilter } from '#app/results/outcomes.ts';
import { noPathwayQuestion } from '#app/results/pathway.ts';
import { noQualityQuestion } from '#app/results/quality.ts';
import { pageToRelease as equityToRelease } from '#app/routes/equity/page-release.ts';
import { namedFigures as feedbackFigures } from '#app/routes/feedback/page-figures.ts';
import { pageToRelease as outcomesToRelease } from '#app/routes/outcomes/page-release.ts';
import { namedFigures as pathwayFigures } from '#app/routes/pathway/page-figures.ts';
import { namedFigures as qualityFigures } from '#app/routes/quality/page-figures.ts';
import { reportToRelease } from '#app/routes/report/report-to-release.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** Days within which young people were referred; null: no limit. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** Every page of the product as it would be brought to the gate about the young people of one window. */
export async function pagesToRelease(
  workspace: Workspace,
  window: Window,
  by: string | null = null,
): Promise<Readonly<Record<string, ToRelease>>> {
  return workspace.ask(async (database, context) => {
    const choices = await askOutcomesChoices(database, context.measures);
    const filter = { ...noFilter, ...window };
    const outcomes = await askOutcomes(database, filter, choices, context);
    const details = await askOutcomesDetails(database, filter, choices, context);
    const overview = await askOutcomesOverview(database, filter, choices, context);
    const equity = await askEquity(
      database,
      { ...noEquityQuestion, ...window, by },
      choices,
      context,
    );
    const pathway = await askPathway(
      database,
      { ...noPathwayQuestion, ...window },
      choices,
      context,
    );
    const quality = await askQuality(
      database,
      { ...noQualityQuestion, ...window },
      choices,
      context,
    );
    const feedback = await askFeedback(
      database,
      { ...noFeedbackQuestion, ...window },
      choices,
      context,
    );
    const voices = await askVoices(database, noFeedbackQuestion);
    if (
      outcomes.state !== 'answered' ||
      equity.state !== 'answered' ||
      pathway.state !== 'answered' ||
      quality.state !== 'answered' ||
      feedback.state !== 'answered'
    ) {
      throw new Error('a page of the example has no answer');
    }
    const filters: Record<string, string> = Object.fromEntries(
      Object.entries(window).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    const about = { policy: defaultPolicy, filters };
    return {
      quality: { figures: qualityFigures(quality), linksBetween: qualityPageLinks, ...about },
      pathway: {
        figures: pathwayFigures(pathway, noPathwayQuestion),
        linksBetween: pathwayPageLinks,
        ...about,
      },
      outcomes: outcomesToRelease(
        { result: outcomes, details, overview, comparison: null },
        { filter, by: '', compared: null },
        defaultPolicy,
      ),
      equity: equityToRelease(equity, defaultPolicy, filters) as ToRelease,
      feedback: { figures: feedbackFigures(feedback), ...about },
      report: reportToRelease(
        { outcomes, overview, equity, pathway, quality, feedback, voices },
        null,
        defaultPolicy,
      ),
    };
  });
}
