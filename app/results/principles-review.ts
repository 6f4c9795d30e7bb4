/** The three levels of the guidance, from first steps to as good as it gets. */
export const ratings = ['starting_out', 'getting_there', 'excelling'] as const;

export type Rating = (typeof ratings)[number];

/** What a person settled about one statement. `does_not_apply` takes it out of every count. */
export type Judgement = Rating | 'does_not_apply';

/** What people wrote beside one statement. */
export interface StatementReview {
  /** null: not rated yet. */
  readonly judgement: Judgement | null;
  readonly note: string;
  readonly owner: string;
  readonly nextStep: string;
}

export const emptyStatementReview: StatementReview = {
  judgement: null,
  note: '',
  owner: '',
  nextStep: '',
};

/** A statement that the scheme added itself. */
export interface AddedStatement {
  readonly id: string;
  /** "1" to "7". */
  readonly principle: string;
  readonly text: string;
}

/** From which value of its evidence a statement is suggested to be getting there, and excelling. */
export interface LevelRule {
  readonly gettingThere: number;
  readonly excelling: number;
}

/** One rating of the scheme against the principles. What a saved file holds. */
export interface Review {
  /** "October 2026", in the scheme’s own words. */
  readonly name: string;
  /** ISO date on which it was agreed; null: not said. */
  readonly agreedOn: string | null;
  readonly statements: Readonly<Record<string, StatementReview>>;
  /** Ids of statements taken out, because they do not fit the scheme. */
  readonly removed: readonly string[];
  readonly added: readonly AddedStatement[];
  /** Where the scheme changed the rule of suggestion: for all statements under `all`, or for one under its id. */
  readonly rules: Readonly<Record<string, LevelRule>>;
}

export const emptyReview: Review = {
  name: '',
  agreedOn: null,
  statements: {},
  removed: [],
  added: [],
  rules: {},
};

/** A statement as the scheme has it: of the guidance or its own. */
export interface StatementInUse {
  readonly id: string;
  readonly principle: string;
  readonly text: string;
  readonly isAdded: boolean;
}
