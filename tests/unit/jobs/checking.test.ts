import { readFileSync } from 'node:fs';
import { hostOver } from '#hosts/memory/memory-host';
import { openXlsx } from '#hosts/file/open-xlsx';
import { withoutSheet } from '#hosts/file/without-sheet';
import { accept } from '#jobs/accept';
import { appendixOf } from '#jobs/appendix/appendix';
import { assess } from '#jobs/assess';
import { newBudget } from '#jobs/create';
import { inspectWorkbook } from '#jobs/inspect';
import { mark, unmark } from '#jobs/marks';
import { openWorkbook } from '#jobs/open';
import { switchCheck } from '#jobs/switch-check';
import type { BudgetEvent } from '#core/budget/book';
import { acceptanceOf, applyAcceptances } from '#core/checks/acceptance';
import type { Finding } from '#core/findings/finding';
import { defaultChoices } from '#core/appendix/choices';
import { appendixSheet } from '#print/sheet/appendix-sheet';
import { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/write/commit';
import type { Host } from '#workbook/host';
import { MARKS_SHEET } from '#workbook/inspect/marks-sheet';
import { workbookFrom } from '../../cases/formula-notation';
import { partText, withParts } from '../../fixtures/zip-of';

const writer = { who: 'Prov', now: '2025-10-14T09:30' };
const example = new Uint8Array(readFileSync('examples/budget-2026.xlsx'));

function exampleBook(): { workbook: Workbook; host: Host } {
  const { workbook } = openXlsx(example, 'budget.xlsx');
  return { workbook, host: hostOver(workbook) };
}

async function all(host: Host) {
  const opened = await openWorkbook(host);
  return assess(opened, opened.book, await inspectWorkbook(host, opened)).findings;
}

const codes = async (host: Host) => (await all(host)).map(({ code }) => code);

describe('Checks §7: a finding of the formulas is accepted like any other, and comes back when its facts change', () => {
  test('by name and reason, until the amount is another', async () => {
    const { workbook, host } = exampleBook();
    const typed = (value: number) =>
      workbook.set('Poster', [{ row: 6, column: 9, content: { value } }]);
    typed(86_415);
    const opened = await openWorkbook(host);
    const inspected = await inspectWorkbook(host, opened);
    const { objections, request } = accept(
      opened,
      'formulas/total-typed',
      'väntar',
      writer,
      inspected,
    );
    expect(objections).toEqual([]);
    await commit(host, request);
    const accepted = (await all(host)).find(({ code }) => code === 'formulas/total-typed');
    expect(accepted).toMatchObject({ severity: 'info', facts: { acceptedBy: 'Prov' } });
    typed(86_416);
    expect(await all(host)).toContainEqual(
      expect.objectContaining({ code: 'formulas/total-typed', severity: 'error' }),
    );
  });
});

describe('Checks §7: an acceptance of old values hides no old value that comes later', () => {
  const stale = (rows: string) =>
    workbookFrom(`Budget:\nPost | ALF (tkr)\nBiobank | 900\nRadiance | 400\n${rows}`);
  const one = 'Summa | 1 250 ← =SUM(B2:B3)\n';
  const found = async (rows: string) => {
    const host = hostOver(stale(rows));
    const all = await inspectWorkbook(host, await openWorkbook(host));
    return all.filter(({ code }) => code === 'formulas/stale-value');
  };
  const on = '2026-11-03';
  const accepting = (findings: readonly Finding[]): readonly BudgetEvent[] =>
    findings.map((finding, index) => ({
      ...acceptanceOf(finding, { by: 'Anna Ek', why: 'räknas om i Excel', on }),
      ...{ number: index + 1, origin: { row: { sheet: 'Händelser' }, fields: new Map() } },
    }));

  test('smaller, and so behind the same first cell and the same effect', async () => {
    const accepted = accepting(await found(one));
    const [same] = applyAcceptances(await found(one), accepted);
    expect(same).toMatchObject({ severity: 'info', facts: { acceptedBy: 'Anna Ek' } });
    const later = await found(`${one}Hälften | 440 ← =B2/2\n`);
    expect(later.map(({ effect }) => effect)).toEqual([same?.effect]);
    expect(applyAcceptances(later, accepted)[0]).toMatchObject({ severity: 'warning' });
  });

  test('an acceptance of one cell that stood before they were one finding still holds', async () => {
    const [event] = accepting(await found(one));
    expect(event?.to).toBe('Budget!B4');
  });
});

describe('Checks §10: a check is switched off with a reason, and on again', () => {
  test('in Inställningar, and the log tells who', async () => {
    const { host } = exampleBook();
    const code = 'frames/change-not-allocated';
    const off = switchCheck(await openWorkbook(host), code, 'fördelas i oktober', writer);
    await commit(host, off.request);
    expect(await codes(host)).toEqual(['checks/switched-off']);
    const on = switchCheck(await openWorkbook(host), code, null, writer);
    await commit(host, on.request);
    expect(await codes(host)).toEqual([code]);
  });

  test('whoever reads the printed paper sees that it is off, and why', async () => {
    const { host } = exampleBook();
    const code = 'frames/change-not-allocated';
    const remarks = async () =>
      appendixOf(await openWorkbook(host), defaultChoices).document.remarks.join('\n');
    expect(await remarks()).not.toContain('avstängd');
    const off = switchCheck(await openWorkbook(host), code, 'fördelas i oktober', writer);
    await commit(host, off.request);
    expect(await remarks()).toContain(
      `Kontrollen ${code} är avstängd: fördelas i oktober (1 anmärkning visas inte).`,
    );
  });

  test.each(['på', ' På ', ' '])(
    '%j is no reason: it would be read as its being on',
    async (why) => {
      const { host } = exampleBook();
      const code = 'frames/change-not-allocated';
      const { objections } = switchCheck(await openWorkbook(host), code, why, writer);
      expect(objections).toMatchObject([{ code: 'jobs/no-reason', facts: { check: code, why } }]);
    },
  );

  test('a check that is on cannot be switched on', async () => {
    const { host } = exampleBook();
    const { objections } = switchCheck(await openWorkbook(host), 'posts/negative', null, writer);
    expect(objections.map(({ code }) => code)).toEqual(['jobs/check-is-on']);
    // Nor one that has been switched on again: its row stands there, and says so.
    for (const why of ['väntar på beslut', null]) {
      const { request } = switchCheck(await openWorkbook(host), 'posts/negative', why, writer);
      await commit(host, request);
    }
    const again = switchCheck(await openWorkbook(host), 'posts/negative', null, writer);
    expect(again.objections.map(({ code }) => code)).toEqual(['jobs/check-is-on']);
  });
});

describe('Checks §11: the marks are a sheet, and go without a trace', () => {
  test('in a workbook in memory, as in Excel', async () => {
    const { workbook, host } = exampleBook();
    const before = JSON.stringify(await host.survey(['formulas', 'formats', 'print']));
    await commit(host, mark(await openWorkbook(host), await all(host)).request);
    expect(workbook.sheets.at(-1)?.name).toBe(MARKS_SHEET);
    expect(await codes(host)).toEqual(['frames/change-not-allocated']);
    await commit(host, unmark(await openWorkbook(host)).request);
    expect(JSON.stringify(await host.survey(['formulas', 'formats', 'print']))).toBe(before);
  });

  test('in a file, whose other parts stay as they were', async () => {
    const file = openXlsx(example, 'budget.xlsx');
    await commit(file.host, mark(await openWorkbook(file.host), []).request);
    const again = openXlsx(withoutSheet(file.save(), 'budget.xlsx', MARKS_SHEET), 'budget.xlsx');
    const shown = async (host: Host) => JSON.stringify(await host.survey(['formulas', 'print']));
    expect(await shown(again.host)).toBe(await shown(openXlsx(example, 'budget.xlsx').host));
    expect(again.workbook.names).toEqual(file.workbook.names);
  });

  test('in a file whose parts are in UTF-16 and spelt in other letters than they are named by', async () => {
    const wide = (name: string) =>
      Buffer.from(`\ufeff${partText(example, name).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const bytes = withParts(example, {
      'xl/workbook.xml': undefined,
      'xl/Workbook.xml': wide('xl/workbook.xml'),
      'xl/_rels/workbook.xml.rels': wide('xl/_rels/workbook.xml.rels'),
      '[Content_Types].xml': wide('[Content_Types].xml'),
    });
    const file = openXlsx(bytes, 'budget.xlsx');
    await commit(file.host, mark(await openWorkbook(file.host), []).request);
    const again = openXlsx(withoutSheet(file.save(), 'budget.xlsx', MARKS_SHEET), 'budget.xlsx');
    const names = again.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(openXlsx(bytes, 'budget.xlsx').workbook.sheets.map(({ name }) => name));
  });

  test.each([
    [
      'a formula',
      (sheet: string) =>
        sheet.replace(
          '</sheetData>',
          '<row r=\"99\"><c r=\"A99\"><f>COUNTA(anmärkningar!A:A)</f></c></row></sheetData>',
        ),
      '',
    ],
    [
      'a rule',
      (sheet: string) =>
        sheet.replace(
          '</sheetData>',
          '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>&apos;Anmärkningar&apos;!$A$1=1</formula></cfRule></conditionalFormatting>',
        ),
      '',
    ],
    [
      'a name',
      (sheet: string) => sheet,
      '<definedName name="Märkt">Ramar!$A$1,Anmärkningar!$A$1</definedName>',
    ],
  ])('a sheet that %s refers to stays, unless it returns', async (_, changed, name) => {
    const file = openXlsx(example, 'budget.xlsx');
    await commit(file.host, mark(await openWorkbook(file.host), []).request);
    const marked = file.save();
    const bytes = withParts(marked, {
      'xl/worksheets/sheet4.xml': changed(partText(marked, 'xl/worksheets/sheet4.xml')),
      'xl/workbook.xml': partText(marked, 'xl/workbook.xml').replace(
        '</definedNames>',
        `${name}</definedNames>`,
      ),
    });
    const without = (returns: boolean) =>
      withoutSheet(bytes, 'budget.xlsx', MARKS_SHEET, { returns });
    expect(() => without(false)).toThrow('host/sheet-stays');
    expect(openXlsx(without(true), 'budget.xlsx').workbook.sheet(MARKS_SHEET)).toBeUndefined();
  });

  test('a sheet that only a text names, or a name of its own refers to, goes', async () => {
    const file = openXlsx(example, 'budget.xlsx');
    await commit(file.host, mark(await openWorkbook(file.host), []).request);
    const marked = file.save();
    const own = file.workbook.sheets.length - 1;
    const bytes = withParts(marked, {
      'xl/worksheets/sheet4.xml': partText(marked, 'xl/worksheets/sheet4.xml').replace(
        '</sheetData>',
        '<row r=\"99\"><c r=\"A99\" t="str"><f>HYPERLINK(&quot;#Anmärkningar!A1&quot;,MinaAnmärkningar!A1)</f><v>x</v></c></row></sheetData>',
      ),
      'xl/workbook.xml': partText(marked, 'xl/workbook.xml').replace(
        '</definedNames>',
        `<definedName name="_xlnm.Print_Area" localSheetId="${own}">Anmärkningar!$A$1</definedName></definedNames>`,
      ),
    });
    const again = openXlsx(withoutSheet(bytes, 'budget.xlsx', MARKS_SHEET), 'budget.xlsx');
    expect(again.workbook.sheet(MARKS_SHEET)).toBeUndefined();
  });

  test('a sheet with tables of its own stays', () => {
    expect(() => withoutSheet(example, 'budget.xlsx', 'Poster')).toThrow('host/sheet-stays');
  });

  test('somebody else\u2019s sheet of that name is not touched', async () => {
    const host = hostOver(workbookFrom('Anmärkningar:\nEget | 1\n'));
    const opened = await openWorkbook(host);
    expect(unmark(opened).objections.map(({ code }) => code)).toEqual(['jobs/no-marks']);
    expect(mark(opened, []).objections.map(({ code }) => code)).toEqual(['jobs/sheet-foreign']);
  });

  test('and is checked like any other sheet', async () => {
    const sheet =
      'Anmärkningar:\nPost | ALF (tkr)\nBiobank | 100\nRadiance | 1\nSumma | =SUM(B2:B2)\n';
    expect(await codes(hostOver(workbookFrom(sheet)))).toContain('formulas/sum-misses-row');
  });
});

describe('Checks §9: what is checked around the formulas', () => {
  test('a foreign workbook is checked though it has no budget, which is then no error', async () => {
    const host = hostOver(
      workbookFrom('Budget:\nPost | ALF (tkr)\nBiobank | 100\nRadiance | 1\nSumma | =SUM(B2:B2)\n'),
    );
    const found = await all(host);
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error formulas/sum-misses-row',
      'warning workbook/no-budget',
    ]);
  });

  test('Bilaga 1 that is older than the budget is told of', async () => {
    const workbook = new Workbook();
    const host = hostOver(workbook);
    await commit(host, newBudget({ year: 2026, example: true }));
    const { document } = appendixOf(await openWorkbook(host), {
      ...defaultChoices,
      grouping: 'section',
    });
    const op = appendixSheet(document);
    await commit(host, { expects: [], ops: [op], back: [] });
    expect(await codes(host)).not.toContain('jobs/appendix-older');
    workbook.set('Poster', [
      { row: 4, column: 7, content: { value: 219_000 } },
      { row: 5, column: 7, content: { value: 139_000 } },
    ]);
    expect(await codes(host)).toContain('jobs/appendix-older');
  });
});
