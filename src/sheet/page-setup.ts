/** How a sheet prints. Absent means: as the program's default has it. Margins in inches, as Excel keeps them. */
export interface PageSetup {
  /** A1 address of what is printed. */
  readonly printArea?: string;
  /** Rows repeated on each page, counted from 0, edges included. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  readonly orientation?: 'portrait' | 'landscape';
  /** 9 is A4. */
  readonly paperSize?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** With Excel's codes: "&P", "&N", "&L…&C…&R…". */
  readonly header?: string;
  readonly footer?: string;
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  /** Rows (from 0) before which a new page begins. */
  readonly rowBreaks?: readonly number[];
}
