import { normaliseHeader } from '#app/records/recognise-header.ts';

/** What a column that a survey tool adds by itself is for. */
export type ToolColumn = 'reply_id' | 'given_on' | 'identifier' | 'not_needed';

export interface SurveyTool {
  readonly name: string;
  /** All of these among the headers tell the tool. */
  readonly signature: readonly string[];
  readonly columns: Readonly<Record<string, ToolColumn>>;
}

const TOOLS: readonly SurveyTool[] = [
  tool('Microsoft Forms', 'id|start time|completion time', {
    reply_id: 'id',
    given_on: 'completion time',
    identifier: 'email|name',
    not_needed:
      'start time|language|last modified time|total points|quiz feedback|grade posted time',
  }),
  tool('SurveyMonkey', 'respondent id|collector id', {
    reply_id: 'respondent id',
    given_on: 'end date',
    identifier: 'ip address|email address|first name|last name|custom data 1',
    not_needed: 'collector id|start date|date created|date modified|custom data',
  }),
  tool('SmartSurvey', 'user id|user no|started|ended', {
    reply_id: 'unique id|user id',
    given_on: 'ended',
    identifier: 'name|email|ip address|tracking link',
    not_needed: 'user no|started|page path|language',
  }),
  tool('Qualtrics', 'start date|end date|status|progress', {
    reply_id: 'response id',
    given_on: 'end date|recorded date',
    identifier:
      'ip address|recipient last name|recipient first name|recipient email|location latitude|location longitude|external reference',
    not_needed:
      'start date|status|progress|finished|duration in seconds|distribution channel|user language',
  }),
  tool('Google Forms', 'timestamp', {
    given_on: 'timestamp',
    identifier: 'email address|username|email',
    not_needed: 'score|total score',
  }),
];

const fewestQuestions = 1;

/** The tool that made a file, told by the columns it puts first; null when it is none that we know. */
export function surveyTool(headers: readonly string[]): SurveyTool | null {
  const said = headers.map(normaliseHeader);
  return (
    TOOLS.find(
      ({ signature, columns }) =>
        signature.every((header) => said.includes(header)) &&
        said.filter((header) => header !== '' && columns[header] === undefined).length >=
          fewestQuestions,
    ) ?? null
  );
}

/** What the tool's own column is for; null for a question of the survey. */
export function toolColumn({ columns }: SurveyTool, header: string): ToolColumn | null {
  return columns[normaliseHeader(header.replace(/ \(\d+\)$/, ''))] ?? null;
}

function tool(
  name: string,
  signature: string,
  columns: Readonly<Partial<Record<ToolColumn, string>>>,
): SurveyTool {
  const listed = Object.entries(columns).flatMap(([kind, headers]) =>
    headers.split('|').map((header) => [normaliseHeader(header), kind] as const),
  );
  return {
    name,
    signature: signature.split('|').map(normaliseHeader),
    columns: Object.fromEntries(listed) as Readonly<Record<string, ToolColumn>>,
  };
}
