import { adopt } from '#jobs/adopt';
import { openWorkbook } from '#jobs/open';
import { upgrade } from '#jobs/upgrade';
import { blankHost, valueAt, writer, written } from './council-desk';

test('Adoption §8: the sheet that a mapping makes begins as that of a new budget, and nothing is to be upgraded', async () => {
  const book = blankHost();
  const cells = [
    ['Post', 'ALF (tkr) 2026', 'FoUU (tkr) 2026'],
    ['Projektmedel', 10, 20],
    ['Summa', { formula: '=SUM(B2:B2)' }, { formula: '=SUM(C2:C2)' }],
  ];
  await written(book, {
    expects: [],
    ops: [{ kind: 'cells', sheet: 'Blad1', top: 0, left: 0, cells }],
    back: [],
  });
  const { request } = adopt(await openWorkbook(book), null, {}, writer);
  if (!request) throw new TypeError('nothing to be asked');
  await written(book, request);
  const basics = await Promise.all(
    ['A5', 'B5', 'A6', 'B6', 'A7', 'B7'].map((at) => valueAt(book, `Inställningar!${at}`)),
  );
  expect(basics).toEqual(['Schemaversion', 1, 'Budgetår', 2026, 'Läge', 'Arbetsmaterial']);
  expect(upgrade(await openWorkbook(book), writer)).toBeNull();
});
