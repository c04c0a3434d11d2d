/** A name for an area or a formula: "PrelRam" → "=Ramar!$D$5". */
export interface DefinedName {
  readonly name: string;
  /** Relative references count from A1, as Excel keeps them in its files. */
  readonly formula: string;
  /** Sheet name when the name belongs to one sheet only. */
  readonly scope?: string;
}
