import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useParams } from '@remix-run/react';
import { measureById } from '#app/measures/registry.ts';
import { notFound } from '../shared/not-found.ts';
import { MeasureFacts } from './measure-facts.tsx';
import { OwnMeasure } from './own-measure.tsx';

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

/** The page of an own measure, which the server does not know: its id stands after the #, which is never sent. */
const OWN = 'own';

export default function Measure() {
  const { id = '' } = useParams();
  const measure = measureById(id);
  if (id === OWN) return <OwnMeasure />;
  return measure === undefined ? null : <MeasureFacts measure={measure} />;
}

function known(id: string | undefined): null {
  return id !== OWN && measureById(id ?? '') === undefined ? notFound() : null;
}
