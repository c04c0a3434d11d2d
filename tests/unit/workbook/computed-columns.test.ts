/** The columns that our tables compute. */
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import { blankHost, type, valueAt, written } from '../jobs/council-desk';

describe('Workbook §2: Ej på post is exact to the öre', () => {
  test('a frame whose posts take all of it leaves 0, and no residue of binary arithmetic', async () => {
    const host = blankHost();
    await written(host, newBudget({ year: 2026, example: true }));
    const { book } = await openWorkbook(host);
    const posts = book.posts.filter(({ recipient }) => recipient === 'FR');
    const amounts = [
      [200.25, 100],
      [333.33, 100],
      [-33.33, 0],
      [200, 100],
    ];
    for (const [index, { origin }] of posts.entries()) {
      const [alf = 0, foUU = 0] = amounts[index] ?? [];
      await type(host, `Poster!${origin.fields.get('ALF')?.cell ?? ''}`, alf);
      await type(host, `Poster!${origin.fields.get('FoUU')?.cell ?? ''}`, foUU);
    }
    await type(host, 'Ramar!P5', 700.25);
    await type(host, 'Ramar!Q5', 300);
    expect(await valueAt(host, 'Ramar!T5')).toBe(0);
    await type(host, 'Ramar!Q5', 300.00001);
    expect(await valueAt(host, 'Ramar!T5')).toBe(0.00001);
  });
});
