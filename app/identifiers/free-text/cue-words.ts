/** A word after one of these is a name, whatever its case. */
export const titles: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'prof',
  'professor',
]);

/** A capitalised word after one of these is a name. */
export const relations: ReadonlySet<string> = new Set(
  (
    'miss sir rev reverend imam father sister brother mum mam mom dad stepdad stepmum nan nana nanny gran grandma granny grandad granddad ' +
    'grandpa auntie aunty aunt uncle cousin son daughter twin niece nephew friend mate bestie boyfriend girlfriend partner husband wife carer ' +
    'teacher tutor mentor coach worker counsellor therapist nurse doctor gp senco head headteacher officer manager keyworker volunteer neighbour'
  ).split(' '),
);

/** What follows is the name itself: "called", "named", "name is". */
export const naming: ReadonlySet<string> = new Set(['called', 'named', 'nicknamed']);

/** What people do in these comments: a capitalised word at the start of a sentence before one of these may be a person. */
export const personVerbs: ReadonlySet<string> = new Set(
  (
    'was is has had helped helps listened listens came comes rang rings called calls told tells said says made makes took takes gave gives got ' +
    'gets understood understands supported supports explained explains asked asks really always never just knew knows went goes did does ' +
    "didn't doesn't wasn't isn't hasn't can't couldn't won't wouldn't texted visited met let kept would will can could and from at who showed " +
    'introduced encouraged likes loves enjoys enjoyed loved liked wants wanted needs needed feels felt started stopped joined left thinks thought ' +
    'deserves sorted referred checked attends attended lives lived struggles struggled'
  ).split(' '),
);
