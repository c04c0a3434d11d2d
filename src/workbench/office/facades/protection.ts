/** Excel.WorksheetProtection. A password is never kept; options that open parts of a protected sheet are refused by name. */
import { textOr } from '../arguments';
import { accessDenied, lacks } from '../excel-error';
import { Facade, type ExcelObject } from '../excel-object';
import type { SheetPlace } from '../session';
import { setFlag } from '../writer';

const facade = new Facade<SheetPlace>('WorksheetProtection', {
  values: { Protected: ({ sheet }) => sheet.isProtected },
  run: {
    Protect: (place, [options, password]) => {
      if (textOr(password, '') !== '') throw lacks('WorksheetProtection', 'protect', 'a password');
      const allowed =
        options !== null && Object.values(options ?? {}).some((each) => each === true);
      if (allowed) throw lacks('WorksheetProtection', 'protect', 'options');
      if (place.sheet.isProtected) throw accessDenied();
      place.session.undo.cannot('WorksheetProtection.protect');
      setFlag(place, 'isProtected', true);
      place.session.undo.clear();
    },
    Unprotect: (place, [password]) => {
      if (textOr(password, '') !== '')
        throw lacks('WorksheetProtection', 'unprotect', 'a password');
      place.session.undo.cannot('WorksheetProtection.unprotect');
      setFlag(place, 'isProtected', false);
      place.session.undo.clear();
    },
  },
});

export function protection(place: SheetPlace): ExcelObject {
  return facade.of(place);
}
