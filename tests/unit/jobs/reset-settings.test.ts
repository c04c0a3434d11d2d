import { resetSettings, resetWrites } from '#jobs/reset-settings';
import { restorePlan } from '#jobs/restore/restore';
import { switchCheck } from '#jobs/switch-check';
import { logEntries } from '#workbook/log/journal';
import { exampleIn, hosts, writer } from './example-in';

const CODE = 'frames/change-not-allocated';

describe.each(hosts)('Workbook §15: settings put back, in $name', (subject) => {
  test('missing rows and changed explanations come back, checks are on, the year and the state stay', async () => {
    const example = await exampleIn(subject);
    const fresh = await example.opened();
    expect(resetSettings(fresh, writer)).toEqual({ objections: [], request: null });
    await example.write(switchCheck(fresh, CODE, 'väntar på beslut', writer).request);
    const typed = (await example.opened()).book.settings.find(({ key }) => key.endsWith(CODE));
    // As a person may type it: the reading takes any case.
    const place = typed?.origin.fields.get('key')?.cell ?? '';
    await example.type(`Inställningar!${place}`, `avstängd kontroll/${CODE}`);
    await example.type('Inställningar!C6', 'något annat');
    await example.type('Inställningar!A7', null);
    await example.type('Inställningar!B7', null);
    await example.type('Inställningar!C7', null);
    const changed = await example.opened();
    const { request, objections } = resetSettings(changed, writer);
    expect(objections).toEqual([]);
    if (request) await example.write(request);
    const reset = await example.reopened();
    expect(resetWrites(reset)).toEqual({ added: [], changed: [] });
    expect(reset.book).toMatchObject({ year: 2026, state: 'arbetsmaterial' });
    expect(reset.book.settings.find(({ key }) => key.endsWith(CODE))?.value).toBe('på');
    expect(await example.value('Inställningar!C6')).toMatch(/^Det år som budgeten gäller/);
  });

  test('and are taken back as any writing', async () => {
    const example = await exampleIn(subject);
    await example.type('Inställningar!C6', 'något annat');
    const { request } = resetSettings(await example.opened(), writer);
    if (request) await example.write(request);
    const opened = await example.opened();
    const plan = logEntries(opened.grids, opened.layout).at(-1)?.plan ?? 0;
    await example.write(restorePlan(opened, plan, writer).request);
    expect(await example.value('Inställningar!C6')).toBe('något annat');
  });
});
