import { assess } from '#jobs/assess';
import { HostError } from '#workbook/host';
import { supportReport } from '../../../src/taskpane/support-report';
import { example, openDesk } from './example-desk';

describe('Pane §16: the facts for a support case hold codes and nothing of the budget', () => {
  test('program, facts, what went wrong and what the checks find, by code and count', async () => {
    const desk = await example();
    const { controller, host } = desk;
    for (let time = 0; time < 12; time += 1) {
      const { code } = new HostError('excel/protected', 'Ramar!D7');
      const notice = { kind: 'failed', code, place: 'Ramar!D7', detail: 'Ramar' } as const;
      controller.tell({ type: 'noticed', notice });
    }
    expect(controller.state.codes).toHaveLength(10);
    const { findings } = assess(openDesk(desk).opened);
    const report = supportReport({
      version: '0.1.0',
      language: 'sv',
      facts: ['Host: Excel 16.0'],
      codes: controller.state.codes.slice(-1),
      findings,
      host: host.can,
    });
    expect(report.split('\n')).toEqual([
      'ALF-budget 0.1.0 (sv)',
      'Host: Excel 16.0',
      expect.stringMatching(/^Can: /),
      'Last errors: excel/protected',
      'Findings: frames/change-not-allocated × 1',
    ]);
    expect(report).not.toMatch(/Ramar|415|727|FR-0|tkr/);
  });

  test('what the workbook objects to is kept by its code alone', async () => {
    const { controller } = await example();
    await controller.object(assess(openDesk({ ...(await example()) }).opened).findings);
    expect(controller.state.codes).toEqual(['frames/change-not-allocated']);
  });
});
