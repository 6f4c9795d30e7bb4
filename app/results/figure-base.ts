import type { Method } from './method.ts';

/** What every figure carries beside its tables. Holds no number about people: those are in `tables` only. */
export interface FigureBase {
  readonly id: string;
  /** Where the numbers come from, such as "outcome scores and referrals files". */
  readonly source: string;
  /** The young people it speaks of, in words, filters included: "young people who completed support, referred by schools". */
  readonly population: string;
  readonly method: Method;
}

/** A figure of the scores of one scale. */
export interface ScaleFigureBase extends FigureBase {
  readonly scale: ScaleDescription;
}

/** The facts about one scale of a measure that figures need in order to draw and to speak. Published facts, not data. */
export interface ScaleDescription {
  readonly measure: string;
  readonly measureLabel: string;
  readonly scale: string;
  readonly scaleLabel: string;
  readonly informantLabel: string;
  readonly lowest: number;
  readonly highest: number;
  readonly decimals: number;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly bands: readonly {
    readonly key: string;
    readonly label: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** false: answers are in order but not in equal steps, so that the share in each band is said and never a mean. */
  readonly averaged: boolean;
  /** What the bands rest on, shown wherever they are: "cut points from adults 16 and over in England". */
  readonly bandsNote: string | null;
  /** The bands were drawn from adults alone: a guide for young people, no more. */
  readonly bandsForAdults: boolean;
  /** The smallest change that is more than measurement error. null: none has been published. */
  readonly reliableChange: {
    readonly threshold: number;
    readonly unrounded: number | null;
    readonly source: string;
  } | null;
  /** The change that people notice, in points of the scale, as published: from `from` up. null: none that was verified. */
  readonly importantChange: {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly source: string;
  } | null;
}
