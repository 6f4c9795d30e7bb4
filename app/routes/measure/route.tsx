import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useParams } from '@remix-run/react';
import { measureById } from '#app/measures/registry.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { notFound } from '../shared/not-found.ts';
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

/** Answers 404 for a measure that is not known. The page itself needs nothing from the server. */
export function loader({ params }: LoaderFunctionArgs): null {
  return known(params.id);
}

export function clientLoader({ params }: Pick<LoaderFunctionArgs, 'params'>): null {
  return known(params.id);
}

export const meta: MetaFunction = ({ params }) => [
  { title: `${measureById(params.id ?? '')?.shortName ?? 'Measure'} – Evenlode` },
];

export default function Measure() {
  const { id = '' } = useParams();
  const measure = measureById(id);
  if (measure === undefined) return null;
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

function known(id: string | undefined): null {
  return measureById(id ?? '') === undefined ? notFound() : null;
}
