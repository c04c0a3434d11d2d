/** From a button to what the pane shows, over a workbook in memory. */
import type { Area } from '#sheet/address';
import { hostOver } from '#hosts/memory/memory-host';
import { HostError, type Host } from '#workbook/host';
import { newBudget } from '#jobs/create';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { commit } from '#workbook/write/commit';
import { answerRequest } from '../../../src/taskpane/answer-request';
import { Controller } from '../../../src/taskpane/controller';

async function pane() {
  const workbook = new Workbook();
  workbook.addSheet(new Worksheet('Blad1'));
  const memory = hostOver(workbook);
  await commit(memory, newBudget({ year: 2026, example: true }));
  const shown: Area[] = [];
  const host: Host = {
    ...memory,
    show: (area) => {
      shown.push(area);
      return Promise.resolve();
    },
  };
  const controller = new Controller({
    host,
    language: 'sv',
    now: () => '2025-10-14T09:30',
    after: () => () => undefined,
  });
  await controller.open();
  return { controller, shown };
}

describe('Ribbon: what the pane answers', () => {
  test('Kontrollera shows the findings and selects the first place of the gravest', async () => {
    const { controller, shown } = await pane();
    await answerRequest(controller, { kind: 'check' });
    const { tab, findings } = controller.state;
    expect(tab).toBe('checks');
    expect(findings?.[0]?.code).toBe('frames/change-not-allocated');
    expect(shown).toEqual([expect.objectContaining({ sheet: 'Ramar', top: 6, left: 3 })]);
  });

  test('Fördela and Bilaga show their views', async () => {
    const { controller } = await pane();
    await answerRequest(controller, { kind: 'show', view: 'allocate' });
    expect(controller.state.tab).toBe('allocate');
    await answerRequest(controller, { kind: 'show', view: 'appendix' });
    expect(controller.state.tab).toBe('appendix');
  });

  test('Visa händelser för cellen shows the log of the cell', async () => {
    const { controller } = await pane();
    await answerRequest(controller, { kind: 'events', sheet: 'Bilaga 1', cell: 'D7' });
    expect(controller.state.tab).toBe('log');
    expect(controller.state.forms.log.query).toBe("'Bilaga 1'!D7");
  });

  test('Varför detta belopp? shows the page with the cell', async () => {
    const { controller } = await pane();
    await answerRequest(controller, { kind: 'why', sheet: 'Bilaga 1', cell: 'D7' });
    const { tab, forms } = controller.state;
    expect([tab, forms.more.page, forms.why.cell]).toEqual(['more', 'why', "'Bilaga 1'!D7"]);
  });

  test('what Excel refused is told', async () => {
    const { controller } = await pane();
    const error = new HostError('excel/edit-mode', '');
    await answerRequest(controller, { kind: 'failed', error });
    expect(controller.state.notice).toEqual({
      kind: 'failed',
      code: 'excel/edit-mode',
      place: '',
      detail: null,
    });
  });
});
