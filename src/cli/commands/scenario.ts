/** `scenario BOOK.xlsx save NAME … | list | compare A [B] | adopt NAME`: proposals beside the budget. */
import type { Finding } from '#core/findings/finding';
import { allocate } from '#jobs/allocate';
import { openWorkbook } from '#jobs/open';
import { adoptScenario } from '#jobs/scenarios/scenario-adopt';
import { compareScenarios } from '#jobs/scenarios/scenario-compare';
import { hindersToSaving, saveScenario } from '#jobs/scenarios/scenario-save';
import { listScenarios } from '#jobs/scenarios/scenarios';
import { sharesByKey } from '#jobs/keys/share-by-key';
import type { Proposal } from '#core/budget/proposal';
import { commit } from '#workbook/write/commit';
import {
  amountArgument,
  quantumArgument,
  refuseChoice,
  sourceArgument,
  unitArgument,
} from '../arguments';
import { destination, openBook, refuseDestination, saveBook, type BookFile } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import {
  comparisonJson,
  comparisonText,
  savedJson,
  savedText,
  scenarioJson,
  scenariosText,
} from '../print/scenario-text';
import { Refusal } from '../refusal';
import { decisionOf, writeResult, writerOf, type WritingOptions } from '../writing';
import { typedShares, type SharingOptions } from './allocate';

export interface ScenarioOptions extends WritingOptions, SharingOptions {
  readonly source?: string;
  readonly amount?: string;
  readonly replace?: boolean;
  readonly unit?: string;
}

const actions = ['save', 'list', 'compare', 'adopt'] as const;

export async function scenario(
  context: Context,
  path: string,
  action: string,
  names: readonly string[],
  options: ScenarioOptions,
): Promise<ExitCode> {
  const known = actions.find((each) => each === action.toLowerCase());
  if (!known) refuseChoice('scenario', action, actions);
  const least = { save: 1, list: 0, compare: 1, adopt: 1 }[known];
  const most = { save: 1, list: 0, compare: 2, adopt: 1 }[known];
  if (names.length < least || names.length > most) {
    throw new Refusal({
      sv: `scenario ${known}: skriv ${most === 0 ? 'inget namn' : most === 2 ? 'ett eller två namn' : 'ett namn'} på scenario.`,
      en: `scenario ${known}: write ${most === 0 ? 'no name' : most === 2 ? 'one or two names' : 'one name'} of a scenario.`,
    });
  }
  if (known === 'list' || known === 'compare') refuseDestination(options, ['save', 'adopt']);
  const [first = '', second = null] = names;
  switch (known) {
    case 'save':
      return save(context, path, first, options);
    case 'list': {
      const { scenarios, findings } = listScenarios((await openBook(context, path)).opened);
      const stale = scenarios.flatMap((each) => each.stale).map(asWarning);
      return context.answer(
        { scenarios: scenarios.map(scenarioJson) },
        () => scenariosText(scenarios, context),
        [...findings, ...stale],
      );
    }
    case 'compare': {
      const unit = unitArgument(options.unit ?? 'tkr');
      const compared = compareScenarios((await openBook(context, path)).opened, first, second);
      if (compared.comparison === null) return context.answer({}, () => [], compared.findings);
      const { comparison } = compared;
      return context.answer(
        comparisonJson(comparison),
        () => comparisonText(comparison, unit, context),
        comparison.findings,
      );
    }
    case 'adopt': {
      const book = await openBook(context, path);
      const writer = writerOf(context, options);
      const adopted = adoptScenario(book.opened, first, decisionOf(options), writer);
      if (!adopted.prepared) return context.answer({ written: false }, () => [], adopted.findings);
      return writeResult(context, book, adopted.prepared, options, {
        json: {},
        text: () => [],
        findings: adopted.findings,
      });
    }
  }
}

async function save(
  context: Context,
  path: string,
  name: string,
  options: ScenarioOptions,
): Promise<ExitCode> {
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const { proposal, findings } = proposed(context, book, options);
  if (findings.length > 0) return context.answer({ written: false }, () => [], findings);
  const { replace = false } = options;
  const writer = writerOf(context, options);
  const prepared = saveScenario(book.opened, { name, proposal, replace }, writer);
  let objections: readonly Finding[] = prepared.objections;
  let written = false;
  if (objections.length === 0 && output !== null) {
    const receipt = await commit(book.file.host, prepared.request);
    if (receipt.kind === 'written') {
      await saveBook(context, book, output, options);
      await openWorkbook(book.file.host);
      written = true;
    } else {
      objections = receipt.findings;
    }
  }
  const blocked = objections.length > 0;
  const code = context.answer(
    { ...savedJson(prepared), written, output: written ? output : null },
    () => (blocked ? [] : savedText(prepared, { written, output }, context)),
    objections,
  );
  return blocked ? exitCodes.findings : code;
}

interface Proposed {
  /** null: the posts as they stand. */
  readonly proposal: Proposal | null;
  /** Why there is nothing to save. */
  readonly findings: readonly Finding[];
}

/** The amounts as in `allocate`; none of its options means the posts as they stand. */
function proposed(context: Context, { opened }: BookFile, options: ScenarioOptions): Proposed {
  const { to, toPost, by } = options;
  const given = typedShares(options);
  if (options.source === undefined || options.amount === undefined) {
    if ([options.source, options.amount, to, toPost, by].some((each) => each !== undefined)) {
      throw new Refusal({
        sv: 'Ange --source och --amount tillsammans med --to, --to-post eller --by.',
        en: 'Say --source and --amount together with --to, --to-post or --by.',
      });
    }
    return { proposal: null, findings: [] };
  }
  const source = sourceArgument(options.source);
  const amount = amountArgument(options.amount, '--amount');
  const quantum = quantumArgument(options.quantum);
  const keyed = by === undefined ? null : sharesByKey(opened, source, amount, by, quantum);
  if (keyed?.shares === null) return { proposal: null, findings: keyed.findings };
  const { shares, target } = keyed ?? given;
  const order = { source, amount, shares, target };
  const { proposal, objections } = allocate(opened, order, writerOf(context, options));
  return { proposal, findings: hindersToSaving(objections) };
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}
