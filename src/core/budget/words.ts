/**
 * The closed lists of the budget's own words, as they are written in the workbook.
 * Codes are the Swedish words themselves: they are what the cells hold. Spec: workbook §2
 */

/** Where the money comes from. */
export const sources = ['ALF', 'FoUU'] as const;
export type Source = (typeof sources)[number];

/** Who has a frame: a council or the management group, by its code in the workbook (FR, UR, LG, …). */
export type Recipient = string;

/** How far a frame has come on its way to decision. */
export const frameStatuses = [
  'preliminär',
  'fastställd av staten',
  'förslag',
  'fastslagen',
  'tillstyrkt',
  'fastställd',
] as const;
export type FrameStatus = (typeof frameStatuses)[number];

export const eventTypes = [
  'ramändring',
  'fördelning',
  'uppräkning',
  'omfördelning',
  'reservation',
  'avrop',
  'flytt',
  'beviljande',
  'godtagen avvikelse',
  'lås',
  'upplåsning',
  'version',
] as const;
export type EventType = (typeof eventTypes)[number];

export const eventStatuses = ['föreslagen', 'tillstyrkt', 'beslutad'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const durations = ['engång', 'nivåhöjande', 'ej beslutat'] as const;
export type Duration = (typeof durations)[number];

export const decisionForms = ['sammanträde', 'per capsulam', 'ordförandebeslut'] as const;
export type DecisionForm = (typeof decisionForms)[number];

/** The three states of a budget; the word in Inställningar is written with a capital. */
export const budgetStates = ['arbetsmaterial', 'förslag', 'fastställd'] as const;
export type BudgetState = (typeof budgetStates)[number];
