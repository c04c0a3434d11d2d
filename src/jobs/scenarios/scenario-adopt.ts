/**
 * Adopts a scenario: the posts and frames that it changes get its amounts, in one journalled writing with an event for each
 * move of money. What has changed since the scenario was saved is not overwritten. Spec: allocation §14
 */
import type { FrameChange } from '#core/budget/change-frames';
import { grouped } from '#core/budget/grouped';
import type { PostChange } from '#core/budget/proposal';
import type { Finding } from '#core/findings/finding';
import { equals, subtract } from '#core/money/amount';
import type { Opened } from '#workbook/opened';
import { giveAmounts } from '../amounts';
import type { DecisionFields } from '../decision';
import type { PreparedProposal } from '../prepare';
import { raise } from './scenario-findings';
import { listScenarios, scenarioNamed, type ScenarioEntry } from './scenarios';
import type { Writer } from '../writer';

export interface Adopted {
  /** null when there is no such scenario. */
  readonly prepared: PreparedProposal | null;
  /** Without a scenario: why; else what is worth knowing, such as frames that have changed. */
  readonly findings: readonly Finding[];
}

export function adoptScenario(
  opened: Opened,
  name: string,
  fields: DecisionFields,
  writer: Writer,
): Adopted {
  const scenario = scenarioNamed(listScenarios(opened).scenarios, name);
  if ('code' in scenario) return { prepared: null, findings: [scenario] };
  const open = scenario.entries.filter(
    ({ changes, now, amount }) => changes && !(now && equals(now, amount)),
  );
  const amounts = { posts: postChanges(open), frames: frameChanges(open) };
  const action = `Antagande av scenariot ${scenario.name}`;
  const prepared = giveAmounts(opened, amounts, fields, writer, action);
  const barring = scenario.stale.filter(({ severity }) => severity === 'error');
  const nothing =
    open.length === 0 && barring.length === 0
      ? [raise('scenarios/nothing-to-adopt', { scenario: scenario.name })]
      : [];
  const objections = [...barring, ...nothing];
  return {
    prepared: objections.length > 0 ? { ...prepared, objections } : prepared,
    findings: scenario.stale.filter(({ severity }) => severity !== 'error'),
  };
}

function postChanges(entries: readonly ScenarioEntry[]): PostChange[] {
  const own = entries.flatMap((entry) => (entry.post ? [{ ...entry, post: entry.post }] : []));
  return [...grouped(own, ({ post }) => post)].map(([post, all]) => ({
    post,
    amount: all.reduce((sum, { source, amount }) => ({ ...sum, [source]: amount }), post.amount),
  }));
}

function frameChanges(entries: readonly ScenarioEntry[]): FrameChange[] {
  return entries.flatMap(({ post, recipient, source, amount, now }) =>
    post === null && recipient !== null && now !== null
      ? [{ recipient, source, amount: subtract(amount, now) }]
      : [],
  );
}
