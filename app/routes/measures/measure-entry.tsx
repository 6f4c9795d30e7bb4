import { Link } from '@remix-run/react';
import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { Tag } from '#app/ui/tag.tsx';
import { agesInWords } from './ages-in-words.ts';
import { changeInWords } from './change-in-words.ts';
import { informantsInWords } from './informants-in-words.ts';

/** One measure of the list: its name, what it asks about, who answers at what age, and what to know first. */
export function MeasureEntry({ measure }: { readonly measure: MeasureDefinition }) {
  const { id, shortName, name, about, informants, ages } = measure;
  const tags = knowFirst(measure);
  return (
    <li className="measures-entry">
      <p className="measures-name">
        <Link to={`/measures/${id}`}>{shortName}</Link>
        {name.value !== shortName && <span>{name.value}</span>}
      </p>
      <p>{about}</p>
      <p className="measures-who">
        {informantsInWords(informants.list)}
        <span>{agesInWords(ages)}</span>
        <span>{changeInWords(measure)}</span>
        {tags.length > 0 && (
          <span className="measures-tags">
            {tags.map((tag) => (
              <Tag key={tag} tone="plain">
                {tag}
              </Tag>
            ))}
          </span>
        )}
      </p>
    </li>
  );
}

function knowFirst(measure: MeasureDefinition): readonly string[] {
  const reported = measure.scales.filter((scale) => scale.reported);
  return [
    ...(reported.every(({ method }) => method.kind === 'recorded') ? ['Kept as given'] : []),
    ...(measure.licence.scoringAgreement ? ['Scoring needs the owner’s agreement'] : []),
    ...(itemList(measure).some(({ safeguarding }) => safeguarding) ? ['Safeguarding item'] : []),
  ];
}
