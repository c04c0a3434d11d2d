/**
 * Excel.Application: calculation mode, the two suspensions until the next sync, and new workbooks.
 *
 * While calculation is suspended, formula cells read in the same sync give the values they had before it, except those
 * that were written: so a read-back after suspendApiCalculationUntilNextSync shows stale sums, as in Excel.
 */
import { isCellError } from '#sheet/cell';
import { LANGUAGES } from '#sheet/language';
import { oneOf, text } from '../arguments';
import { invalidArgument, lacks } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import type { Session } from '../session';
import type { Json } from '../wire';

/** A file that Excel has taken, and has not shown yet. */
interface CreatedWorkbook {
  readonly session: Session;
  readonly bytes: Uint8Array;
}

const created = new Facade<CreatedWorkbook>('WorkbookCreated', {
  identity: () => ({ Id: 'created' }),
  run: { Open: ({ session, bytes }) => session.options.openWorkbook(bytes) },
});

const facade = new Facade<Session>('Application', {
  values: {
    CalculationMode: ({ workbook }) => (workbook.manualCalculation ? 'Manual' : 'Automatic'),
    CalculationState: () => 'Done',
    DecimalSeparator: ({ workbook }) => LANGUAGES[workbook.language].decimal,
    ThousandsSeparator: ({ workbook }) => LANGUAGES[workbook.language].group,
    UseSystemSeparators: () => true,
  },
  assign: {
    CalculationMode: ({ workbook }, value) => {
      const mode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      if (mode === 'AutomaticExceptTables') throw lacks('Application', 'calculationMode', mode);
      workbook.manualCalculation = mode === 'Manual';
    },
  },
  find: {
    CreateWorkbook: (session, [base64]) => created.of({ session, bytes: decoded(text(base64)) }),
  },
  run: {
    Calculate: (session) => {
      session.suspended = null;
    },
    SuspendApiCalculationUntilNextSync: (session) => {
      session.suspended ??= formulaValues(session);
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export function application(session: Session): ExcelObject {
  return facade.of(session);
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  } catch (failure) {
    if (failure instanceof DOMException) throw invalidArgument();
    throw failure;
  }
}

function formulaValues({ workbook }: Session): NonNullable<Session['suspended']> {
  return new Map(
    workbook.sheets.map((sheet) => {
      const values = new Map<number, Json>();
      for (const [key, { formula, value }] of sheet.cells) {
        if (formula === undefined) continue;
        values.set(key, isCellError(value) ? value.error : (value ?? ''));
      }
      return [sheet, values];
    }),
  );
}
