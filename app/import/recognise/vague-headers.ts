import { normaliseHeader } from '#app/records/recognise-header.ts';

/** Headers that name a field only because of the file they stand in: one of them alone proves nothing. */
const VAGUE = new Set(
  'id|ref|reference|key|date|type|kind|status|state|category|score|value|rating|answer|response|outcome|result|with|who|from|area|n|number|text|role|active|current|total|open|theme|service|activity|provider|organisation|organisation name|project|scope|name|consent|consent by|who|need|issue|feedback|action|said|did|hours|started|left|start date|end date|opened|closed|location|district|stage|point|form|tool|scale|variable|question|item|position|order|rank|priority|group|source|year|period|count|people|title|cost|funding|funded|age|ages|reason|gender|deprivation|imd|belief|progress|agreed|agreement|completed|length|mode|method|medium|channel|setting|venue|duration|induction|supervision|completed by|respondent|timestamp|submitted|due|order|plan agreed|accepted|signposted|category type|breakdown|dimension|tag|entered|phase|round|club|tracker|framework|q|qn|total score|owner|case owner|created|created on|created date|recorded on|allocated to|assigned to'
    .split('|')
    .map(normaliseHeader),
);

export function isVague(header: string): boolean {
  return VAGUE.has(normaliseHeader(header));
}
