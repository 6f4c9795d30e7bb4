import { Link } from '@remix-run/react';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { BandsSection } from './bands-section.tsx';
import { ChangeSection } from './change-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { FilesSection } from './files-section.tsx';
import { LicenceNotice } from './licence-notice.tsx';
import { NormsSection } from './norms-section.tsx';
import { ReferenceSection } from './reference-section.tsx';
import { SafetySection } from './safety-section.tsx';
import { ScoringSection } from './scoring-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { UnverifiedSection } from './unverified-section.tsx';

/** Everything that is known of one measure, and what is not. */
export function MeasureFacts({ measure }: { readonly measure: MeasureDefinition }) {
  return (
    <Page>
      <p className="measure-back">
        <Link to="/measures">All measures</Link>
      </p>
      <PageTitle lede={measure.about}>{measure.name.value}</PageTitle>
      <div className="app-page__body measure-body">
        {measure.warnings.length > 0 && (
          <Notice tone="rust" title="Before you use it">
            <ul className="measure-warnings">
              {measure.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Notice>
        )}
        <LicenceNotice measure={measure} />
        <FactsSection measure={measure} />
        <SafetySection measure={measure} />
        <ScoringSection measure={measure} />
        <NormsSection measure={measure} />
        <BandsSection measure={measure} />
        <ChangeSection measure={measure} />
        <ReferenceSection measure={measure} />
        <FilesSection measure={measure} />
        <DecisionsSection measure={measure} />
        <UnverifiedSection measure={measure} />
        <SourcesSection measure={measure} />
      </div>
    </Page>
  );
}
