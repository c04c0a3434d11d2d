import { uplift } from '#core/modules/uplift/uplift-module';
import { formatNumber } from '#core/money/format';
import type { Amount } from '#core/money/amount';
import { openXlsx } from '#hosts/file/open-xlsx';
import { assess } from '#jobs/assess';
import { openWorkbook } from '#jobs/open';
import { recordModule } from '#jobs/modules/record-module';
import { commit } from '#workbook/write/commit';
import { run } from '../../../src/cli/run';
import { memoryIo } from '../../golden/memory-io';

const writer = { who: 'Exempel', now: '2026-01-20T09:00' };
const decided = { body: 'LG', decision: '§ 8', decidedOn: '2026-01-20' };

async function bookWith(csv: string) {
  const { io, files } = memoryIo();
  await run(['new', 'a.xlsx', '--example', '2026'], io, '0.0.0');
  files.set('u.csv', new TextEncoder().encode(csv));
  await run(['import', 'a.xlsx', 'u.csv', '--table', 'Uppräkning', '--in-place'], io, '0.0.0');
  const file = openXlsx(files.get('a.xlsx') ?? new Uint8Array(), 'a.xlsx');
  return { file, opened: await openWorkbook(file.host) };
}

const tkr = (amount: Amount | null | undefined) =>
  amount ? formatNumber(amount, { unit: 'tkr' }).replaceAll('\u00a0', ' ') : 'okänt';

const headings = 'Namn;År;Källa;Belopp (tkr);Varaktighet;Användning;Till;Belopp till (tkr)';

describe('Modules §5: what is recorded leaves no residual', () => {
  test('a use that goes to a post raises the post and the frame that pays it', async () => {
    const { file, opened } = await bookWith(
      `${headings}\nUppräkning;2026;FoUU;4800;nivåhöjande;tjänster;FR-04;4600\nUppräkning;;;;;konferens;LG;200\n`,
    );
    const prepared = recordModule(opened, uplift, { name: 'uppräkning', ...decided }, writer);
    expect(prepared.objections).toEqual([]);
    expect((await commit(file.host, prepared.request)).kind).toBe('written');
    const { book } = await openWorkbook(file.host);
    const { summary, findings } = assess(await openWorkbook(file.host));
    const post = book.posts.find(({ id }) => id === 'FR-04');
    const recipients = summary.recipients.map(
      ({ recipient, row }) => `${recipient} ${tkr(row.amount.FoUU)}`,
    );
    expect(tkr(post?.amount.FoUU)).toBe('13 600');
    expect(recipients).toEqual(['FR 304 600', 'UR 59 300', 'LG 15 200']);
    expect([tkr(summary.total), tkr(summary.residual)]).toEqual(['1 106 600', '0']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(book.frames.at(-1)).toMatchObject({
      version: 'Uppräkning',
      status: 'fastställd',
      decision: '§ 8',
    });
  });

  test('undecided, its events are proposed and its frame is a proposal', async () => {
    const { opened } = await bookWith(`${headings}\nUppräkning;2026;ALF;100;engång;drift;FR;100\n`);
    const { proposal, objections } = recordModule(opened, uplift, { name: 'Uppräkning' }, writer);
    expect(objections).toEqual([]);
    expect(proposal.events.map(({ status, type }) => `${type} ${status}`)).toEqual([
      'uppräkning föreslagen',
      'fördelning föreslagen',
    ]);
    expect(proposal.frames?.map(({ status }) => status)).toEqual(['förslag']);
  });

  test('one-off or level-raising must be answered, and every use must have its amount', async () => {
    const { opened } = await bookWith(`${headings}\nUppräkning;2026;ALF;100;;drift;FR;\n`);
    const { objections, proposal } = recordModule(
      opened,
      uplift,
      { name: 'Uppräkning', ...decided },
      writer,
    );
    expect(objections.map(({ code }) => code)).toEqual([
      'uplift/duration-unanswered',
      'uplift/use-without-amount',
    ]);
    expect(proposal.events).toEqual([]);
  });

  test('what has no recipient stays unallocated and is told', async () => {
    const { opened } = await bookWith(`${headings}\nUppräkning;2026;FoUU;100;engång;senare;;100\n`);
    const { after } = recordModule(opened, uplift, { name: 'Uppräkning', ...decided }, writer);
    expect([tkr(after.summary.unallocated), tkr(after.summary.residual)]).toEqual(['515', '0']);
  });
});
