/// <reference types="office-js" />
import { openExcel } from './excel';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('Local Excel, the ribbon and the shared runtime', () => {
  test('a ribbon button runs the function associated with it, which reports completion', async () => {
    const { Office, host } = await openExcel();
    const pressed: string[] = [];
    Office.actions.associate('kontrollera', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    expect(await host.pressRibbonButton('kontrollera', 'KontrolleraButton')).toBe(true);
    expect(pressed).toEqual(['KontrolleraButton']);
  });

  test('a button without a function is reported as such', async () => {
    const { host } = await openExcel();
    expect(await host.pressRibbonButton('saknas', 'X')).toBe(false);
  });

  test('a shortcut runs its action', async () => {
    const { Office, host } = await openExcel();
    let ran = 0;
    Office.actions.associate('Fördela', () => {
      ran += 1;
    });
    await settled();
    host.pressShortcut('Fördela');
    await settled();
    expect([ran, host.addIn.ready]).toEqual([1, true]);
  });

  test('buttons are switched off and tabs hidden on request', async () => {
    const { Office, host } = await openExcel();
    await Office.ribbon.requestUpdate({
      tabs: [
        {
          id: 'BudgetTab',
          visible: true,
          groups: [{ id: 'G', controls: [{ id: 'Fördela', enabled: false }] }],
        },
      ],
    });
    expect([...host.addIn.enabledButtons]).toEqual([['Fördela', false]]);
    expect([...host.addIn.visibleTabs]).toEqual([['BudgetTab', true]]);
  });

  test('the pane is hidden and shown, and can start with the workbook', async () => {
    const { Office, host } = await openExcel();
    await Office.addin.hide();
    expect(host.addIn.state).toBe('Background');
    await Office.addin.showAsTaskpane();
    expect(host.addIn.state).toBe('Visible');
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
  });

  test('requests to Office itself are no syncs of the workbook', async () => {
    const { Office, host } = await openExcel();
    await settled();
    await Office.addin.hide();
    expect(host.counts.syncs).toBe(0);
    expect(host.counts.requests).toBeGreaterThan(0);
    expect(host.complaints).toEqual([]);
  });
});
