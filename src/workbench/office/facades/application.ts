/**
 * Excel.Application: calculation mode, and the two suspensions until the next sync.
 *
 * While calculation is suspended, formula cells read in the same sync give the values they had before it, except those
 * that were written: so a read-back after suspendApiCalculationUntilNextSync shows stale sums, as in Excel.
 */
import { isCellError } from '#sheet/cell';
import { LANGUAGES } from '#sheet/language';
import { oneOf } from '../arguments';
import { lacks } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import type { Session } from '../session';
import type { Json } from '../wire';

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
