import { tooFewToTell } from '#app/results/cell.ts';
import {
  averageChange,
  beforeAfter,
  headline,
  reliableChange,
  whoIsMissing,
} from './example-figures.ts';
import { allHidden, hidden, withCells } from './example-tables.ts';
import type {
  AverageChangeFigure,
  BeforeAfterFigure,
  HeadlineFigure,
  ReliableChangeFigure,
  WhoIsMissingFigure,
} from '#app/results/figure.ts';

/** Small bins and the high band hidden, as a release would. */
export const beforeAfterPartlyHidden: BeforeAfterFigure = {
  ...beforeAfter,
  tables: {
    bins: withCells(beforeAfter.tables.bins, [
      ['9.5..11.5', 'first', hidden],
      ['11.5..13.5', 'first', hidden],
      ['25.5..27.5', 'first', hidden],
      ['27.5..29.5', 'first', hidden],
      ['29.5..31.5', 'first', hidden],
      ['11.5..13.5', 'second', hidden],
      ['29.5..31.5', 'second', hidden],
      ['31.5..33.5', 'second', hidden],
      ['33.5..35', 'second', hidden],
    ]),
    summary: withCells(beforeAfter.tables.summary, [
      ['first', 'band:medium', hidden],
      ['first', 'band_share:medium', hidden],
      ['first', 'band:high', hidden],
      ['first', 'band_share:high', hidden],
    ]),
  },
};

export const averageChangePartlyHidden: AverageChangeFigure = {
  ...averageChange,
  tables: {
    groups: withCells(averageChange.tables.groups, [
      ['18-20', 'n', hidden],
      ['18-20', 'mean_change', hidden],
      ['21-24', 'n', hidden],
      ['21-24', 'mean_change', tooFewToTell(1, 2, 'An interval needs two young people or more')],
    ]),
  },
};

export const reliableChangePartlyHidden: ReliableChangeFigure = {
  ...reliableChange,
  tables: {
    bins: withCells(reliableChange.tables.bins, [
      ['-10..-9', 'n', hidden],
      ['-9..-8', 'n', hidden],
      ['-7..-6', 'n', hidden],
      ['-6..-5', 'n', hidden],
      ['8..9', 'n', hidden],
      ['9..10', 'n', hidden],
      ['10..11', 'n', hidden],
      ['11..12', 'n', hidden],
      ['12..13', 'n', hidden],
      ['13..14', 'n', hidden],
    ]),
    outcome: withCells(reliableChange.tables.outcome, [
      ['worse', 'n', hidden],
      ['worse', 'share', hidden],
      ['same', 'n', hidden],
      ['same', 'share', hidden],
    ]),
  },
};

export const whoIsMissingPartlyHidden: WhoIsMissingFigure = {
  ...whoIsMissing,
  tables: {
    status: withCells(whoIsMissing.tables.status, [
      ['second_only', 'n', hidden],
      ['second_only', 'share', hidden],
      ['neither', 'n', hidden],
      ['neither', 'share', hidden],
    ]),
    reasons: withCells(whoIsMissing.tables.reasons, [
      ['not_appropriate', 'n', hidden],
      ['not_due', 'n', hidden],
    ]),
    groups: withCells(whoIsMissing.tables.groups, [
      ['21-24', 'both', hidden],
      ['21-24', 'both_share', hidden],
      ['18-20', 'both', hidden],
      ['18-20', 'both_share', hidden],
    ]),
  },
};

export const headlineHidden: HeadlineFigure = {
  ...headline,
  tables: { cards: allHidden(headline.tables.cards) },
};

export const averageChangeHidden: AverageChangeFigure = {
  ...averageChange,
  tables: { groups: allHidden(averageChange.tables.groups) },
};

export const beforeAfterHidden: BeforeAfterFigure = {
  ...beforeAfter,
  tables: {
    bins: allHidden(beforeAfter.tables.bins),
    summary: allHidden(beforeAfter.tables.summary),
  },
};

export const reliableChangeHidden: ReliableChangeFigure = {
  ...reliableChange,
  tables: {
    bins: allHidden(reliableChange.tables.bins),
    outcome: allHidden(reliableChange.tables.outcome),
  },
};

export const whoIsMissingHidden: WhoIsMissingFigure = {
  ...whoIsMissing,
  tables: {
    status: allHidden(whoIsMissing.tables.status),
    reasons: allHidden(whoIsMissing.tables.reasons),
    groups: allHidden(whoIsMissing.tables.groups),
  },
};
