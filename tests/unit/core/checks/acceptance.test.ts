import { acceptanceOf, applyAcceptances } from '#core/checks/acceptance';
import { runChecks } from '#core/checks/all';
import { catalogue } from '#core/catalogue';
import type { Facts, Finding } from '#core/findings/finding';
import { wordFinding } from '#core/findings/wording';
import { bookOf } from '../../../cases/notation';
import { tkr } from '../budget/in-tkr';
import { before } from '../budget/worked-example';

const found = (facts: Facts, count = 10): Finding => ({
  code: 'posts/negative',
  severity: 'error',
  facts,
  where: [{ sheet: 'Poster', cell: 'D3' }],
  effect: tkr(count),
});
const by = { by: 'Anna Ek', why: 'läggs ut i januari', on: '2025-11-03' };
const [template] = before.events;
if (!template) throw new Error('The example has events.');
const written = (acceptance: ReturnType<typeof acceptanceOf>) => ({
  ...acceptance,
  number: 9,
  origin: template.origin,
});

describe('Checks §7: accepting a finding by name and reason', () => {
  test('the event says who, what, why, how much and about whom', () => {
    expect(acceptanceOf(found({ post: 'Besparing', source: 'ALF' }), by)).toMatchObject({
      type: 'godtagen avvikelse',
      status: 'beslutad',
      from: 'Anna Ek',
      to: 'Besparing',
      source: 'ALF',
      amount: tkr(10),
      text: 'posts/negative: läggs ut i januari',
      decidedOn: '2025-11-03',
    });
  });

  test('a finding that is accepted becomes info, keeps its facts and says by whom', () => {
    const finding = found({ post: 'Besparing', source: 'ALF', amount: tkr(-10) });
    const [accepted] = applyAcceptances([finding], [written(acceptanceOf(finding, by))]);
    expect(accepted).toMatchObject({
      code: 'posts/negative',
      severity: 'info',
      effect: tkr(10),
      facts: { post: 'Besparing', acceptedBy: 'Anna Ek', acceptedWhy: 'läggs ut i januari' },
    });
    expect(accepted && wordFinding(accepted, catalogue, 'sv')).toMatchObject({
      what: 'Posten ”Besparing” är negativ: −10\u00a0tkr av ALF. Godtaget av Anna Ek: läggs ut i januari',
      remedy: 'Inget, så länge beloppet är detsamma.',
    });
  });

  test('of two findings of the same code and amount, only the one that is named is accepted', () => {
    const [one, other] = [found({ post: 'A' }), found({ post: 'B' })];
    const judged = applyAcceptances([one, other], [written(acceptanceOf(other, by))]);
    expect(judged.map(({ severity }) => severity)).toStrictEqual(['error', 'info']);
  });

  test('an acceptance typed by hand, without Källa and Till, is for every finding of the code and amount', () => {
    const findings = [found({ post: 'A' }), found({ post: 'B' }), found({ post: 'C' }, 11)];
    const open = { ...written(acceptanceOf(found({ post: 'A' }), by)), to: null, source: null };
    const judged = applyAcceptances(findings, [open]);
    expect(judged.map(({ severity }) => severity)).toStrictEqual(['info', 'info', 'error']);
  });

  test('an event is named by its number, and a cell by its address when nothing else names it', () => {
    expect(acceptanceOf(found({ event: 7, type: 'fördelning' }), by).to).toBe('7');
    expect(acceptanceOf(found({ text: '42 045981' }), by).to).toBe('Poster!D3');
    const elsewhere = [{ sheet: 'Ramar', cell: 'C2' }, ...found({}).where];
    expect(acceptanceOf({ ...found({}), where: elsewhere }, by).to).toBe('Ramar!C2');
    expect(acceptanceOf(found({ source: 'ALF' }), by).to).toBeNull();
  });

  test('a finding of no kronor is accepted by a blank amount or by 0', () => {
    const finding = found({ post: 'A' }, 0);
    const acceptance = written(acceptanceOf(finding, by));
    const severities = [acceptance, { ...acceptance, amount: null }].map(
      (event) => applyAcceptances([finding], [event])[0]?.severity,
    );
    expect(severities).toStrictEqual(['info', 'info']);
  });

  test('when the finding is gone, its acceptance is history and says nothing', () => {
    const gone = written(acceptanceOf(found({ post: 'A' }), by));
    expect(applyAcceptances([], [gone])).toStrictEqual([]);
  });

  test('an older acceptance of another amount is silent while a newer one holds', () => {
    const now = found({ post: 'A' }, 12);
    const events = [found({ post: 'A' }, 11), now].map((each) => written(acceptanceOf(each, by)));
    expect(applyAcceptances([now], events).map(({ code }) => code)).toStrictEqual([
      'posts/negative',
    ]);
  });

  test('one reason may be of several lines', () => {
    const finding = found({ post: 'A' });
    const event = written(acceptanceOf(finding, { ...by, why: 'rad ett\nrad två' }));
    expect(applyAcceptances([finding], [event])[0]?.facts['acceptedWhy']).toBe('rad ett\nrad två');
  });

  test('what was found in a cell can be accepted as well', () => {
    const cell = { ...found({ text: 'x' }), code: 'workbook/number-as-text' };
    const event = written(acceptanceOf(cell, by));
    const book = { ...bookOf(''), events: [event] };
    const told = runChecks(book, [cell]).findings.find(({ code }) => code === cell.code);
    expect(told?.severity).toBe('info');
  });
});
