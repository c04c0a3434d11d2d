import { demonstrate } from '../../../src/cli/demonstrate';
import { demonstrateInExcel } from '../../../src/cli/demonstrate-in-excel';
import { memoryIo } from '../../golden/memory-io';

describe('Workbook §5: the demo arrives at the same cells in a file and in Excel', () => {
  test('and says so; a single difference is told and is an error', async () => {
    const recorded = memoryIo();
    const { io } = recorded;
    expect(await demonstrate(io, 'budget.xlsx', '0.0.0')).toBe(0);
    expect(await demonstrateInExcel(io, 'budget.xlsx', 'Exempel')).toBe(0);
    expect(recorded.taken().out).toMatch(/celler och tabeller är desamma i filen och i Excel/);
    expect(await demonstrateInExcel(io, 'budget.xlsx', 'Någon annan')).toBe(1);
    expect(recorded.taken().out).toMatch(/Filen och Excel skiljer sig: Logg!C5/);
  });
});
