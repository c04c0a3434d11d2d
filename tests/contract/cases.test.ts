/** The cases that the pane runs in a real Excel, here over every host. */
import { runContract } from '#hosts/contract/run-contract';
import { sampleWorkbook } from './sample-workbook';
import { subjects } from './subjects';

describe.each(subjects)('Files §11: the contract as the pane runs it, over $name', (subject) => {
  test('every case is kept, and the workbook is left as it was', async () => {
    const { host } = await subject.open(sampleWorkbook());
    const before = await host.survey(['formulas', 'formats']);
    const steps: number[] = [];
    const { broken, kept, left, text, lines } = await runContract(host, {
      heading: 'Excel 16',
      onProgress: (done) => steps.push(done),
    });
    expect(lines.filter(({ difference }) => difference !== null)).toEqual([]);
    expect(broken).toBe(0);
    expect(text).toMatch(
      new RegExp(
        `^Excel 16\\nok {6}[^]*\\ncases ${String(kept)}, kept ${String(kept)}, broken 0\\n$`,
      ),
    );
    expect(steps.at(-1)).toBe(lines.length);
    // A file keeps the sheets, and the transcript says so; everywhere else nothing is left.
    expect(left).toHaveLength(host.can.removesSheets ? 0 : lines.length);
    const after = await host.survey(['formulas', 'formats']);
    expect(after.blocks.filter(({ area }) => !left.includes(area.sheet))).toEqual(before.blocks);
  });
});

test('a host that does not keep a case is told of, with what was expected and found', async () => {
  const [memory] = subjects;
  const opened = await memory?.open(sampleWorkbook());
  if (!opened) throw new Error('no host');
  const { host } = opened;
  const deaf = {
    ...host,
    write: (request: Parameters<typeof host.write>[0]) => host.write({ ...request, expects: [] }),
  };
  const { broken, text } = await runContract(deaf);
  expect(broken).toBe(1);
  expect(text).toContain(
    'BROKEN  nothing is written when a cell no longer holds what was read\n        outcome: "stale" was expected, "written" found',
  );
});
