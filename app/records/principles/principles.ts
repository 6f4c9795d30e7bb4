import { principle, type Principle } from './statement.ts';

/**
 * The seven principles and their 61 statements, restated. Source: Social prescribing for children and young people: guidance
 * for developing an accessible, all-age model. Principles (StreetGames), after work in four local authority areas and a
 * consultation with 647 people in 2020. The guidance asks schemes to delete what does not fit and add what is missing.
 */
export const principles: readonly Principle[] = [
  principle(
    '1',
    'Governance and accountability',
    'A senior local board, for example the Health and Wellbeing Board, answers for the scheme in the end.',
    'A steering group drawn from every sector decides how the scheme runs, and meets often enough to do so.',
    'Everyone knows how young people are kept safe, and it is written down.',
    'People who use the scheme or work with it can say what they think, and how it is run is looked at again and again.',
    'How young people and their families are asked for consent was settled before the scheme began.',
    'It is written down how personal records are kept, guarded and passed on.',
    'Somebody checks the quality of the work, in a way that is written down.',
    'Any extra research on the scheme is done as good research should be.',
  ),
  principle(
    '2',
    'Ethos',
    'The scheme builds on what is known to work in communities and neighbourhoods against unfair differences in health.',
    'It helps with what lies behind poor health, such as housing or money, and with what young people say they need.',
    'Nobody is shut out: young people with protected characteristics come, stay and benefit like others.',
    'Young people have a real part in shaping, running and judging the scheme.',
  ),
  principle(
    '3',
    'Design and planning',
    'There is one plain description of what the scheme offers, and of where it stands beside other help nearby.',
    'The scheme can say why its link workers are for young people only, or for all ages.',
    'The scheme knows what it is for and whom it is for, from what is known about the local area.',
    'Partners know what the scheme is for, and understand it.',
    'Voluntary organisations do not pay out of their own pocket to find and manage link workers.',
    'Voluntary organisations do not pay out of their own pocket for the activities that they run.',
    'There is a list of what is on offer locally, and somebody keeps it right.',
    'Link workers find out what each person needs and make a plan with them, without a long wait.',
    'Each young person or family gets as much time and help as is known to be needed.',
    'People meet their link worker where, and in the way, that suits them.',
    'The scheme can change when the people who live here change.',
    'How many people each link worker supports is looked at often, against what is known to work.',
  ),
  principle(
    '4',
    'The referral process',
    'Young people can be referred from many places, such as schools, general practice or youth justice.',
    'Making a referral is simple, and it is plain how to do it.',
    'It is plain who the scheme can take, and referrers, link workers and services agree on it.',
    'People can come by themselves, drop in, or be referred.',
    'Young people hear what is happening at every step, and what one agency tells another about them.',
    'A referral that does not fit is dealt with quickly, and the young person is treated with care.',
    'It is settled what happens after a contact, an attempt, or a missed meeting.',
    'Whoever helps a young person is told safely what they need to know, and no more.',
    'Every step is recorded, from the first referral to the activity.',
    'Young people choose the activities that they go on to, and say yes to them.',
    'Everybody who refers a young person hears back.',
  ),
  principle(
    '5',
    'Link worker role',
    'It is written down what link workers do and what they need to be good at.',
    'Link workers have the skills that go with the young people the scheme takes.',
    'New link workers get to know every kind of local help, and go on learning about it.',
    'A new link worker spends the first six weeks getting to know the people who matter locally.',
    'Every week has some time for keeping up with partner organisations.',
    'Link workers can meet others in their line of work, train and develop.',
    'Link workers regularly think over their practice with a qualified senior person who is not their manager.',
  ),
  principle(
    '6',
    'In-scheme data monitoring',
    'How the scheme works is watched and judged as it goes.',
    'Everybody with a stake agreed at the start which data are needed.',
    'What the data show reaches everybody, the accountable board too, and makes the scheme better.',
    'Everybody with a stake can say how the scheme could be better.',
    'Records for monitoring are handled as data protection law requires.',
    'Care is taken over whom digital tools suit, and whom they leave out.',
    'People are told in plain words what is done with monitoring data about them, and who sees it.',
  ),
  principle(
    '7',
    'Outcomes and impact',
    'What is measured, how and how often was agreed with commissioners and others at the start.',
    'The outcomes aimed for are those that young people and families want, and that matter locally.',
    'The scheme reports whether it narrows or widens unfair differences.',
    'A link worker who is asked to collect outcomes is taught how, and has time for it in the working day.',
    'Outcomes are measured with tested questionnaires for young people, and goals of their own count too.',
    'It is understood that there are moments when a questionnaire would be wrong.',
    'People are told in plain words what is done with outcome data about them, and who sees it.',
    'It is known who, inside or outside the scheme, will make sense of the data.',
    'The cost of collecting and making sense of outcomes was planned for and agreed.',
    'Outcome data are gathered, used, kept and reported as data protection law requires.',
    'What everybody with a stake says is part of judging the scheme.',
    'Anyone who takes part in extra research agreed to that separately, with a parent where that is right.',
  ),
];

/** Every statement of the guidance, by its number. */
export const statementById: ReadonlyMap<string, string> = new Map(
  principles.flatMap(({ statements }) =>
    statements.map(({ id, text }): [string, string] => [id, text]),
  ),
);

/** Where the statements come from, as it is printed under them. */
export const principlesSource =
  'Restated in our own words from the guidance “Social prescribing for children and young people: guidance for developing an accessible, all-age model. Principles” (StreetGames). The guidance is neither mandatory nor exhaustive: take out what does not apply and add what is missing.';
