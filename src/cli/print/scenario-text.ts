/** Scenarios for the terminal and in JSON: lists, what was saved, and comparisons. Spec: allocation §14 */
import type { Amount } from '#core/money/amount';
import { negate } from '#core/money/amount';
import { formatChange, formatNumber } from '#core/money/format';
import type { Unit } from '#core/money/unit';
import { inKronor } from '#core/money/plain-decimal';
import { changeOf } from '#jobs/scenarios/scenario-change';
import type { ComparedAmount, Comparison } from '#jobs/scenarios/scenario-compare';
import type { PreparedScenario } from '#jobs/scenarios/scenario-save';
import type { Scenario } from '#jobs/scenarios/scenarios';
import type { Context } from '../context';
import { dryRunWords } from './dry-run';
import type { Result } from './proposal-text';
import { textTable } from './table';

export function scenarioJson(scenario: Scenario) {
  const { name, created, by, entries, stale } = scenario;
  const changes = (kind: 'post' | 'frame') =>
    Object.fromEntries(
      changeOf(scenario, kind).map((each) => [each.source, inKronor(each.change)]),
    );
  return {
    ...{ name, created, by },
    amounts: entries.map(({ id, source, amount, was, now }) => ({
      ...{ id, source, amount: inKronor(amount), was: inKronor(was), now: inKronor(now) },
    })),
    changes: { posts: changes('post'), frames: changes('frame') },
    stale: stale.some(({ severity }) => severity === 'error'),
  };
}

export function scenariosText(scenarios: readonly Scenario[], context: Context): string[] {
  const { language } = context;
  if (scenarios.length === 0) {
    return [context.say({ sv: 'Inget scenario är sparat.', en: 'No scenario is saved.' })];
  }
  const headings = context.say({
    sv: 'Scenario,Skapat,Av,Ramar ALF,Ramar FoUU,Poster ALF,Poster FoUU,Läge',
    en: 'Scenario,Created,By,Frames ALF,Frames FoUU,Posts ALF,Posts FoUU,State',
  });
  const change = (amount: Amount | null) =>
    amount === null ? '–' : formatChange(amount, { unit: 'tkr', language });
  const rows = scenarios.map((scenario) => [
    ...[scenario.name, scenario.created ?? '–', scenario.by ?? '–'],
    ...(['frame', 'post'] as const).flatMap((kind) =>
      changeOf(scenario, kind).map((each) => change(each.change)),
    ),
    scenario.stale.some(({ severity }) => severity === 'error')
      ? context.say({ sv: 'inaktuellt', en: 'stale' })
      : context.say({ sv: 'aktuellt', en: 'current' }),
  ]);
  return [
    context.say({
      sv: 'Vad varje scenario ändrar i budgeten:',
      en: 'What each scenario changes in the budget:',
    }),
    ...textTable([headings.split(','), ...rows], [0, 1, 2, 7]),
  ];
}

export function savedJson({ name, amounts }: PreparedScenario) {
  return {
    name,
    amounts: amounts.map(({ id, source, amount, now }) => ({
      ...{ id, source, amount: inKronor(amount), now: inKronor(now) },
    })),
  };
}

export function savedText(
  { name, amounts }: PreparedScenario,
  { written, output }: Result,
  context: Context,
): string[] {
  const { language } = context;
  const headings = context.say({ sv: 'tkr,Nu,I scenariot', en: 'tkr,Now,In the scenario' });
  const number = (amount: Amount | null) =>
    amount === null ? '–' : formatNumber(amount, { unit: 'tkr', language });
  const rows = amounts.map(({ id, source, now, amount }) => [
    `${id} ${source}`,
    number(now),
    number(amount),
  ]);
  const done = written
    ? {
        sv: `Sparade scenariot ”${name}” i ${output ?? ''}.`,
        en: `Saved the scenario "${name}" in ${output ?? ''}.`,
      }
    : dryRunWords;
  return [...textTable([headings.split(','), ...rows]), '', context.say(done)];
}

export function comparisonJson({ a, b, rows, totals, bars }: Comparison) {
  const amounts = (row: Pick<ComparedAmount, 'now' | 'a' | 'b' | 'aToB'>) => ({
    ...{ now: inKronor(row.now), a: inKronor(row.a), b: inKronor(row.b) },
    aToB: inKronor(row.aToB),
  });
  return {
    ...{ a, b },
    rows: rows.map((row) => {
      const { kind, id, name, recipient, source, bToA } = row;
      return { kind, id, name, recipient, source, ...amounts(row), bToA: inKronor(bToA) };
    }),
    totals: totals.map((total) => ({ kind: total.kind, source: total.source, ...amounts(total) })),
    bars: bars.map(({ of, source, segments, total }) => ({
      ...{ of, source, total: inKronor(total) },
      segments: segments.map(({ id, amount }) => ({ id, amount: inKronor(amount) })),
    })),
  };
}

export function comparisonText(comparison: Comparison, unit: Unit, context: Context): string[] {
  const { language } = context;
  const { a, b, rows, totals } = comparison;
  const say = (sv: string, en: string) => context.say({ sv, en });
  const unknown = say('okänt', 'unknown');
  const number = (amount: Amount | null) =>
    amount === null ? unknown : formatNumber(amount, { unit, language });
  const change = (amount: Amount | null) =>
    amount === null ? unknown : withoutUnit(formatChange(amount, { unit, language }));
  const second = b ?? say('budgeten nu', 'the budget now');
  const withNow = b !== null;
  const line = (label: string, row: Omit<ComparedAmount, 'kind' | 'id' | 'name' | 'recipient'>) => [
    label,
    ...(withNow ? [number(row.now)] : []),
    ...[number(row.a), number(row.b), change(row.aToB), change(row.bToA)],
  ];
  const shown = rows.filter((row) => row.kind === 'frame' || !isSame(row));
  const alike = rows.length - shown.length;
  const of = (kind: 'frame' | 'post') => [
    ...shown
      .filter((row) => row.kind === kind)
      .map((row) => {
        const name = row.name === row.id ? row.id : `${row.id} ${row.name}`;
        return line(`${name} ${row.source}`, row);
      }),
    ...totals
      .filter((total) => total.kind === kind)
      .map((total) => {
        const label = kind === 'frame' ? say('Ramar', 'Frames') : say('Poster', 'Posts');
        const bToA = total.aToB && negate(total.aToB);
        return line(`${label} ${total.source}, ${say('summa', 'sum')}`, { ...total, bToA });
      }),
  ];
  const headings = [
    unit,
    ...(withNow ? [say('Nu', 'Now')] : []),
    ...[a, second, `${a} → ${second}`, `${second} → ${a}`],
  ];
  return [
    ...textTable([headings, ...of('frame'), ...of('post')]),
    ...(alike === 0
      ? []
      : [
          '',
          say(`Lika överallt: ${String(alike)} belopp.`, `The same throughout: ${String(alike)}.`),
        ]),
  ];
}

/** Such rows are in the sums and in JSON; the table is for what differs. */
function isSame({ now, a, b }: ComparedAmount): boolean {
  return now?.ore === a?.ore && now?.ore === b?.ore;
}

/** The heading says the unit. */
function withoutUnit(change: string): string {
  return change.slice(0, change.lastIndexOf('\u00a0'));
}
