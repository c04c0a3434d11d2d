import { kronorText } from '#core/money/plain-decimal';
import { hostOver } from '#hosts/memory/memory-host';
import { HostError, type Host } from '#workbook/host';
import {
  fieldsOf,
  previewAllocation,
  shareByKey,
  writeAllocation,
} from '../../../src/taskpane/actions/allocate';
import {
  createEmpty,
  createExample,
  recogniseLayout,
  saveLayout,
} from '../../../src/taskpane/actions/begin';
import { acceptFindings } from '../../../src/taskpane/actions/checks';
import { restoreLogged } from '../../../src/taskpane/actions/log';
import { bringIn, compareRows, moveState, writeTransfer } from '../../../src/taskpane/actions/more';
import { checkMinutes } from '../../../src/taskpane/actions/minutes';
import { previewAppendix } from '../../../src/taskpane/actions/papers';
import { readAllocation } from '../../../src/taskpane/forms/allocation-reading';
import { Controller } from '../../../src/taskpane/controller';
import { blank, example, exampleWith, openDesk, opened, type Desk } from './example-desk';

const kronor = (amount: Parameters<typeof kronorText>[0] | null) => amount && kronorText(amount);

function typeShares(controller: Controller, shares: Readonly<Record<string, string>>): void {
  for (const [to, text] of Object.entries(shares)) {
    controller.tell({ type: 'allocation', event: { type: 'share typed', to, text } });
  }
}

async function allocated(): Promise<Desk> {
  const desk = await example();
  desk.controller.tell({ type: 'name given', who: 'Anna' });
  typeShares(desk.controller, { UR: '65', FR: '350 tkr' });
  await writeAllocation(desk.controller);
  return desk;
}

describe('Pane §2: reading and writing', () => {
  test('the worked example opens with 1 101,8 mkr and 415 tkr that are not allocated', async () => {
    const desk = await example();
    const { summary, checked } = openDesk(desk);
    expect(kronor(summary.total)).toBe('1101800000');
    expect(kronor(summary.unallocated)).toBe('415000');
    expect(checked?.next.kind).toBe('allocate');
    expect(desk.controller.state.work).toBeNull();
  });

  test('a change by the user marks what is shown as stale, and a re-reading shows it', async () => {
    const desk = await example();
    const before = openDesk(desk).summary.unallocated;
    desk.workbook.set('Inställningar', [{ row: 30, column: 0, content: { value: 'x' } }]);
    expect(desk.controller.state.stale).toBe(true);
    await desk.controller.reread();
    expect(desk.controller.state.stale).toBe(false);
    expect(openDesk(desk).summary.unallocated).toEqual(before);
  });

  test('with thousands of posts a job is shown as going on before it holds the screen', async () => {
    const { host } = await exampleWith(2000);
    const controller = new Controller({
      host,
      language: 'sv',
      now: () => '2025-10-14T09:30',
      after: (milliseconds, act) => {
        if (milliseconds < 500) act();
        return () => undefined;
      },
    });
    await controller.open();
    const seen: unknown[] = [];
    controller.watch(({ work }) => seen.push(work));
    await controller.using('preparing', () => Promise.resolve(void seen.push('job')));
    expect(seen).toEqual([
      ...[{ task: 'preparing', slow: false }, { task: 'preparing', slow: true }, 'job', null],
    ]);
  });

  test('our own writing does not mark anything as stale', async () => {
    const { controller } = await allocated();
    expect(controller.state.stale).toBe(false);
    expect(controller.state.notice).toMatchObject({ kind: 'done', deed: 'allocated' });
  });

  test('a button pressed twice writes once', async () => {
    const desk = await allocated();
    const change = { amount: '50', from: 'FR', to: 'UR' };
    desk.controller.tell({ type: 'form changed', form: 'transfer', change });
    await Promise.all([writeTransfer(desk.controller), writeTransfer(desk.controller)]);
    const moved = openDesk(desk).opened.book.events.filter(({ type }) => type === 'omfördelning');
    expect(moved).toHaveLength(1);
  });

  test('a cell that somebody else has changed meanwhile is not written over, and the pane says which', async () => {
    const desk = await example();
    const { workbook, controller } = desk;
    const frames = openDesk(desk).opened.book.events[0]?.origin.row;
    typeShares(controller, { UR: '65', FR: '350' });
    const last = workbook.sheet(frames?.sheet ?? '');
    const area = last?.tables[0]?.area;
    workbook.set('Händelser', [
      { row: (area?.bottom ?? 0) + 1, column: area?.left ?? 0, content: { value: 99 } },
    ]);
    await writeAllocation(controller);
    expect(controller.state.notice?.kind).toBe('objections');
    expect(controller.state.stale).toBe(true);
  });

  test('an Excel that cannot be read gives its sentence, and what was read before stays', async () => {
    const desk = await example();
    const host = hostOver(desk.workbook);
    let broken = false;
    const failing: Host = {
      ...host,
      survey: (...question) =>
        broken ? Promise.reject(new HostError('excel/timeout', '')) : host.survey(...question),
    };
    const { controller } = await opened(desk.workbook, 'sv', failing);
    broken = true;
    await controller.reread();
    expect(controller.state.desk.kind).toBe('open');
    expect(controller.state.notice).toMatchObject({ kind: 'failed', code: 'excel/timeout' });
    expect(controller.state.work).toBeNull();
  });

  test('a workbook that cannot be read at all is said to be unreadable', async () => {
    const desk = await blank();
    const failing: Host = {
      ...hostOver(desk.workbook),
      survey: () => Promise.reject(new HostError('excel/edit-mode', '')),
    };
    const { controller } = await opened(desk.workbook, 'sv', failing);
    expect(controller.state.desk).toMatchObject({ kind: 'unreadable', code: 'excel/edit-mode' });
  });

  test('a defect of ours is kept for the report', async () => {
    const { controller } = await example();
    await controller.using('preparing', () => Promise.reject(new TypeError('secret 415 tkr')));
    expect(controller.state.defect?.error).toBeInstanceOf(TypeError);
  });
});

describe('Pane §6: Fördela', () => {
  test('65 and 350 tkr go to UR and FR; LG is not mentioned and keeps what it has', async () => {
    const desk = await allocated();
    const { summary } = openDesk(desk);
    expect(kronor(summary.unallocated)).toBe('0');
    expect(kronor(summary.distributed)).toBe('1101800000');
    expect(summary.recipients.map(({ recipient, total }) => [recipient, kronor(total)])).toEqual([
      ['FR', '804350000'],
      ['UR', '262365000'],
      ['LG', '35085000'],
    ]);
  });

  test('the preview shows the budget as it would be and writes nothing', async () => {
    const desk = await example();
    typeShares(desk.controller, { UR: '65', FR: '350' });
    await previewAllocation(desk.controller);
    const { preview } = desk.controller.state.allocation;
    expect(preview?.recipients.map(({ name, after }) => [name, kronor(after)])).toEqual([
      ['FR', '804350000'],
      ['UR', '262365000'],
      ['LG', '35085000'],
    ]);
    expect(kronor(preview?.unallocated ?? null)).toBe('0');
    expect(kronor(openDesk(desk).summary.unallocated)).toBe('415000');
  });

  test('shares that do not make the change are objected to', async () => {
    const { controller } = await example();
    typeShares(controller, { UR: '65', FR: '300' });
    await previewAllocation(controller);
    const { notice, allocation } = controller.state;
    expect(allocation.preview).toBeNull();
    expect(notice?.kind === 'objections' && notice.findings.map(({ code }) => code)).toEqual([
      'jobs/shares-do-not-sum',
    ]);
  });

  test('an amount that cannot be read is never written', async () => {
    const desk = await example();
    typeShares(desk.controller, { UR: '65', FR: '35O' });
    await writeAllocation(desk.controller);
    expect(desk.controller.state.allocation.asked).toBe(true);
    expect(kronor(openDesk(desk).summary.unallocated)).toBe('415000');
  });

  test('a key fills in shares that make up the whole change', async () => {
    const { controller } = await example();
    await shareByKey(controller, 'lika');
    expect(controller.state.allocation.key).toBe('lika');
    expect([...controller.state.allocation.shares.keys()]).toEqual(['FR', 'UR', 'LG']);
    await previewAllocation(controller);
    expect(kronor(controller.state.allocation.preview?.unallocated ?? null)).toBe('0');
  });
});

describe('Pane §6: amounts finer than 1 tkr', () => {
  test('a key shares them out in whole kronor when that is asked for', async () => {
    const desk = await example();
    const { controller } = desk;
    controller.tell({ type: 'allocation', event: { type: 'amount typed', text: '415 001 kr' } });
    await shareByKey(controller, 'lika');
    expect(controller.state.notice).toMatchObject({
      findings: [{ code: 'allocation/not-a-multiple' }],
    });
    const event = { type: 'smallest chosen', smallest: 'kr' } as const;
    controller.tell({ type: 'allocation', event });
    await shareByKey(controller, 'lika');
    const { allocation } = controller.state;
    expect(Object.fromEntries(allocation.shares)).toEqual({
      FR: '138,334',
      UR: '138,334',
      LG: '138,333',
    });
    const { remainder } = readAllocation(
      allocation,
      fieldsOf(allocation, openDesk(desk).opened),
      'sv',
    );
    expect(kronor(remainder)).toBe('0');
  });
});

describe('Pane §7: names and undo', () => {
  test('the log knows who wrote, and Ångra takes the whole writing back', async () => {
    const desk = await allocated();
    const { notice } = desk.controller.state;
    const plan = notice?.kind === 'done' ? notice.undo?.plan : undefined;
    expect(plan).toBe(1);
    expect(desk.controller.state.introduced).toBe(true);
    await desk.controller.undo(plan ?? 0);
    expect(kronor(openDesk(desk).summary.unallocated)).toBe('415000');
    expect(kronor(openDesk(desk).summary.distributed)).toBe('1101385000');
    expect(openDesk(desk).opened.book.events.filter(({ number }) => number !== null)).toHaveLength(
      1,
    );
  });

  test('without a name the log says so', async () => {
    const { controller } = await example();
    expect(controller.writer()).toEqual({ who: 'ej angivet', now: '2025-10-14T09:30' });
  });
});

describe('Pane §9–§13: the other views', () => {
  test('findings come in words, the unallocated change among them', async () => {
    const { controller } = await example();
    await controller.check();
    expect(controller.state.findings?.map(({ code }) => code)).toContain(
      'frames/change-not-allocated',
    );
  });

  test('a deviation is accepted by name and with a reason, and not without', async () => {
    const { controller } = await example();
    await controller.check();
    const change = { code: 'frames/change-not-allocated', why: 'Väntar på rådet' };
    controller.tell({ type: 'form changed', form: 'acceptance', change });
    await acceptFindings(controller);
    expect(controller.state.notice).toBeNull();
    controller.tell({ type: 'name given', who: 'Anna' });
    await acceptFindings(controller);
    await controller.check();
    const found = controller.state.findings?.find(({ code }) => code === change.code);
    expect(found).toMatchObject({ severity: 'info', accepted: true });
  });

  test('an entry of the log is restored by its number, once', async () => {
    const desk = await example();
    const text = 'Ram;Post;ALF (tkr)\nFR;Primärvårdsforskning;7900';
    desk.controller.tell({ type: 'form changed', form: 'intake', change: { text } });
    await bringIn(desk.controller);
    const of = () =>
      openDesk(desk).opened.book.posts.find(({ name }) => name === 'Primärvårdsforskning');
    expect(kronor(of()?.amount.ALF ?? null)).toBe('7900000');
    await restoreLogged(desk.controller, 1);
    expect(desk.controller.state.notice).toMatchObject({ kind: 'done', deed: 'restored' });
    expect(kronor(of()?.amount.ALF ?? null)).toBe('0');
    await restoreLogged(desk.controller, 1);
    expect(desk.controller.state.notice?.kind).toBe('objections');
  });

  test('an empty workbook gets the example', async () => {
    const desk = await blank();
    await createExample(desk.controller);
    expect(kronor(openDesk(desk).summary.total)).toBe('1101800000');
  });

  test('an empty workbook gets an empty budget for the year that is typed', async () => {
    const desk = await blank();
    desk.controller.tell({ type: 'form changed', form: 'adoption', change: { year: '2027' } });
    await createEmpty(desk.controller);
    const { book } = openDesk(desk).opened;
    expect([book.year, book.frames, book.posts]).toEqual([2027, [], []]);
    expect(desk.controller.state.notice).toMatchObject({ kind: 'done', deed: 'created' });
  });

  test('a layout of their own is recognised in one sentence and saved', async () => {
    const desk = await blank();
    const rows = [
      ['Ram', 'Post', 'ALF (tkr)'],
      ['FR', 'Forskar-ST', 12_000],
      ['UR', 'Simulering', 4_000],
      ['', 'Summa', 16_000],
    ];
    desk.workbook.set(
      'Blad1',
      rows.flatMap((row, top) =>
        row.flatMap((value, column) =>
          value === '' ? [] : [{ row: top, column, content: { value } }],
        ),
      ),
    );
    await desk.controller.reread();
    await recogniseLayout(desk.controller);
    expect(desk.controller.state.forms.adoption.result?.sentence).toBe(
      '2 poster, 0 delsummor, 1 summa: 16\u00A0000\u00A0tkr, stämmer med bladets summarad',
    );
    await saveLayout(desk.controller);
    expect(openDesk(desk).opened.book.posts.map(({ name }) => name)).toEqual([
      'Forskar-ST',
      'Simulering',
    ]);
  });

  test('pasted posts are compared before they are brought in', async () => {
    const desk = await example();
    const text = 'Ram;Post;ALF (tkr);FoUU (tkr)\nFR;Ny satsning;100;0';
    desk.controller.tell({ type: 'form changed', form: 'intake', change: { text } });
    await compareRows(desk.controller);
    expect(desk.controller.state.forms.intake.result?.prepared.created).toBe(1);
    await bringIn(desk.controller);
    expect(openDesk(desk).opened.book.posts.at(-1)?.name).toBe('Ny satsning');
  });

  test('a transfer takes from one frame what it gives to another', async () => {
    const desk = await allocated();
    const change = { amount: '50', from: 'FR', to: 'UR' };
    desk.controller.tell({ type: 'form changed', form: 'transfer', change });
    await writeTransfer(desk.controller);
    expect(desk.controller.state.notice).toMatchObject({ deed: 'transferred' });
    const totals = openDesk(desk).summary.recipients.map(({ total }) => kronor(total));
    expect(totals).toEqual(['804300000', '262415000', '35085000']);
  });

  test('a budget with an unallocated change is not put forward', async () => {
    const desk = await example();
    desk.controller.tell({ type: 'form changed', form: 'state', change: { move: 'propose' } });
    await moveState(desk.controller);
    expect(desk.controller.state.notice?.kind).toBe('objections');
    expect(openDesk(desk).summary.state).toBe('arbetsmaterial');
  });

  test('a text of minutes is read beside the workbook', async () => {
    const { controller } = await example();
    const text = '§ 7 ALF ökar från 727,1 mkr till 727,5 mkr, det vill säga med 415 tkr.';
    controller.tell({ type: 'form changed', form: 'minutes', change: { text } });
    await checkMinutes(controller);
    const { result } = controller.state.forms.minutes;
    expect(result?.reading.relations.map(({ verdict }) => verdict)).toEqual(['within-rounding']);
    expect(result?.explanations).toHaveLength(1);
  });

  test('the appendix is a draft as long as the budget is working material', async () => {
    const { controller } = await example();
    await previewAppendix(controller);
    expect(controller.state.forms.appendix.made?.html).toContain('Arbetsmaterial');
  });
});
