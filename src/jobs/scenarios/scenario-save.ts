/**
 * Saves a proposal under a name on the sheet Scenarier: the posts and frames that it changes, with what stands there
 * today. Without a proposal all posts are saved as they stand. Poster and Ramar are not touched. Spec: allocation §14
 */
import { grouped } from '#core/budget/grouped';
import { recipientsOf } from '#core/budget/history';
import { nameOfPost } from '#core/budget/name-of-post';
import { applyProposal, NOTHING_PROPOSED, type Proposal } from '#core/budget/proposal';
import { summarise } from '#core/budget/summary';
import { sources, type Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Finding } from '#core/findings/finding';
import { equals, type Amount } from '#core/money/amount';
import { scenariosTable } from '#workbook/contract/on-demand';
import type { Opened } from '#workbook/opened';
import { raise as raiseJob } from '../findings';
import { onDemandDraft } from '../on-demand';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { raise } from './scenario-findings';
import { listScenarios, noteOf } from './scenarios';
import { planBy, type Writer } from '../writer';

export interface ScenarioToSave {
  readonly name: string;
  /** As `allocate`, `spreadTotal` and the like have prepared it; null saves the posts as they stand. */
  readonly proposal: Proposal | null;
  /** Consent to replace a scenario of the same name. */
  readonly replace?: boolean;
}

export interface SavedAmount {
  readonly id: string;
  readonly source: Source;
  readonly amount: Amount;
  /** What stands there today. */
  readonly now: Amount | null;
  /** Whether the row remembers that; posts saved as they stand are wanted whatever they are changed to. */
  readonly remembered: boolean;
}

export interface PreparedScenario extends Prepared {
  readonly name: string;
  readonly amounts: readonly SavedAmount[];
}

export function saveScenario(
  opened: Opened,
  { name: typed, proposal, replace = false }: ScenarioToSave,
  writer: Writer,
): PreparedScenario {
  const { scenarios } = listScenarios(opened);
  const wanted = typed.trim();
  const before = scenarios.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const name = before?.name ?? wanted;
  const amounts = amountsOf(opened, proposal);
  const objections: Finding[] = [...refusals(opened)];
  if (before && !replace) objections.push(raise('scenarios/exists', { scenario: name }));
  if (amounts.length === 0) objections.push(raise('scenarios/nothing-to-save', { scenario: name }));
  objections.push(...notToldApart(opened, amounts));
  const contents = amounts.map(({ id, source, amount, now, remembered }) => ({
    ...{ scenario: name, id, source, amount },
    ...{ created: writer.now.slice(0, 10), by: writer.who, note: remembered ? noteOf(now) : null },
  }));
  // Rows of the scenario that is replaced are used again; those that are too many are emptied.
  const old = before?.rows ?? [];
  const draft = onDemandDraft(opened, scenariosTable, {
    added: contents.slice(old.length),
    changed: old.map(({ origin }, index) => ({ origin, content: contents[index] ?? EMPTIED })),
  });
  return {
    name,
    amounts,
    objections: [...objections, ...draft.findings],
    request: planBy(writer, draft, opened, `Scenario: ${name}`),
  };
}

/** What hinders a proposal from being saved: a frozen budget may be thought about, for only its own amounts are frozen. */
export function hindersToSaving(objections: readonly Finding[]): readonly Finding[] {
  const frozen = ['jobs/frozen', 'jobs/locked'];
  return objections.filter(({ code }) => !frozen.includes(code));
}

/** Rows of posts that nothing tells apart would say of none of them what it is to have. */
function notToldApart({ book }: Opened, amounts: readonly SavedAmount[]): Finding[] {
  const saved = new Set(amounts.map(({ id }) => id));
  const posts = book.posts.filter((post) => saved.has(nameOfPost(post)));
  return [...grouped(posts, (post) => nameOfPost(post).toLowerCase()).values()].flatMap((alike) => {
    const [first, second] = alike;
    if (!first || !second) return [];
    const facts = { id: nameOfPost(first), found: alike.length };
    return [
      raiseJob('jobs/post-not-found', facts, { where: alike.map(({ origin }) => origin.row) }),
    ];
  });
}

const EMPTIED = Object.fromEntries(scenariosTable.columns.map(({ key }) => [key, null]));

/** Frames of the recipients concerned first, then posts. */
function amountsOf({ book: anyYear }: Opened, proposal: Proposal | null): SavedAmount[] {
  const book = ofYear(anyYear);
  const after = ofYear(applyProposal(anyYear, proposal ?? NOTHING_PROPOSED));
  const isAll = proposal === null;
  const posts = book.posts.flatMap((post, index) =>
    sources.flatMap((source): SavedAmount[] => {
      const [now, amount] = [post.amount[source], after.posts[index]?.amount[source] ?? null];
      if (amount === null || (!isAll && now !== null && equals(now, amount))) return [];
      return [{ id: nameOfPost(post), source, amount, now, remembered: !isAll }];
    }),
  );
  const [before, then] = [summarise(book).recipients, summarise(after).recipients];
  const frames = recipientsOf(after).flatMap((recipient) =>
    sources.flatMap((source): SavedAmount[] => {
      const frame = (all: typeof before) =>
        all.find((each) => each.recipient === recipient)?.row.amount[source] ?? null;
      const [now, amount] = [frame(before), frame(then)];
      if (amount === null || !isConcerned(source)) return [];
      return [{ id: recipient, source, amount, now, remembered: true }];
    }),
  );
  return posts.length + frames.length === 0 ? [] : [...frames, ...posts];

  /** A source of which the proposal moves nothing is left out. */
  function isConcerned(source: Source): boolean {
    if (isAll || posts.some((post) => post.source === source)) return true;
    return recipientsOf(after).some((recipient) => {
      const [a, b] = [before, then].map(
        (all) => all.find((each) => each.recipient === recipient)?.row.amount[source],
      );
      return a?.ore !== b?.ore;
    });
  }
}
