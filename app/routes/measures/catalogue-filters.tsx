import { Form, useSearchParams } from '@remix-run/react';
import { informants } from '#app/measures/definition/informants.ts';
import type { Topic } from '#app/measures/definition/topic.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';
import type { CatalogueFilter } from './catalogue-filter.ts';
import { informantsInWords } from './informants-in-words.ts';
import { topicLabels } from './topic-labels.ts';

interface CatalogueFiltersProps {
  readonly filter: CatalogueFilter;
  readonly topics: readonly Topic[];
}

const YOUNGEST = 4;
const OLDEST = 25;
const ages = Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, at) => String(YOUNGEST + at));

/** Chooses what to list. A form that asks the server, and with JavaScript answers at once. */
export function CatalogueFilters({ filter, topics }: CatalogueFiltersProps) {
  const [search, setSearch] = useSearchParams();
  const change = (name: string) => (value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { preventScrollReset: true, replace: true });
  };
  return (
    <Form method="get" className="measures-filters">
      <Select
        label="What it is about"
        name="about"
        value={filter.topic ?? ''}
        options={[
          { value: '', label: 'Anything' },
          ...topics.map((topic) => ({ value: topic, label: topicLabels[topic] })),
        ]}
        onChange={change('about')}
      />
      <Select
        label="Who answers"
        name="who"
        value={filter.informant ?? ''}
        options={[
          { value: '', label: 'Anyone' },
          ...informants.map((one) => ({ value: one, label: informantsInWords([one]) })),
        ]}
        onChange={change('who')}
      />
      <Select
        label="Age of the young person"
        name="age"
        value={filter.age === null ? '' : String(filter.age)}
        options={[
          { value: '', label: 'Any age' },
          ...ages.map((age) => ({ value: age, label: age })),
        ]}
        onChange={change('age')}
      />
      <noscript>
        <Button type="submit">Show these measures</Button>
      </noscript>
    </Form>
  );
}
