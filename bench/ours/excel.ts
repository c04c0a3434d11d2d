/**
 * Ours, through Microsoft's unmodified office.js and the local host: open, read again, check, allocate, write. The time of
 * a step that passes inside a sync belongs to office.js and the host; the rest is ours. The floor is asked of the same
 * workbook at the same moment: every sheet's used range, its values and its formulas, as Excel gives them through office.js.
 */
import { amountOfOre } from '#core/money/amount';
import { allocate } from '#jobs/allocate';
import { assess } from '#jobs/assess';
import { openWorkbook, reread } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import { exampleWith, openHost, valuesAndFormulas } from '../../tests/unit/hosts/excel/open-host';
import { medianOf } from '../median';
import { asked, print } from '../lap';

const { posts, rounds } = asked<{ readonly posts: number; readonly rounds: number }>();
const tkr = (count: number) => amountOfOre(count * 100_000);

interface Spent {
  readonly all: number;
  readonly own: number;
  readonly syncs: number;
  readonly requests: number;
  readonly kilobytes: number;
}

const steps = new Map<string, Spent[]>();

async function once(): Promise<{ alone: number; json: number; written: number }> {
  const open = await openHost(await exampleWith(posts), { after: () => () => undefined });
  const { office, library, host } = open;
  const inSync = watchSyncs(library.Excel);
  const timed = async <Answer>(step: string, work: () => Answer | Promise<Answer>) => {
    const [counts, waited, start] = [{ ...office.counts }, inSync(), performance.now()];
    const answer = await work();
    const all = performance.now() - start;
    const { syncs, requests, bytesIn, bytesOut } = office.counts;
    const spent = {
      ...{ all, own: all - (inSync() - waited) },
      ...{ syncs: syncs - counts.syncs, requests: requests - counts.requests },
      kilobytes: (bytesIn + bytesOut - counts.bytesIn - counts.bytesOut) / 1024,
    };
    steps.set(step, [...(steps.get(step) ?? []), spent]);
    return answer;
  };
  const opened = await timed('open', () => openWorkbook(host));
  await timed('read again', () => reread(host, opened.outline));
  const alone = await valuesAndFormulas(open);
  await timed('check', () => assess(opened));
  const order = {
    source: 'ALF',
    amount: tkr(415),
    target: 'recipients',
    shares: [
      { to: 'UR', amount: tkr(65) },
      { to: 'FR', amount: tkr(350) },
    ],
  } as const;
  const { request } = await timed('allocate', () =>
    allocate(opened, order, { who: 'bench', now: '2025-10-14T09:30' }),
  );
  await timed('write', () => commit(host, request));
  return {
    alone: alone.carried / 1024,
    json: alone.json / 1024,
    written: Buffer.byteLength(JSON.stringify(request.ops)) / 1024,
  };
}

/** Adds up how long every sync of the library takes. */
function watchSyncs(excel: typeof Excel): () => number {
  let waited = 0;
  const prototype = excel.RequestContext.prototype as { sync: () => Promise<unknown> };
  const sync = prototype.sync;
  prototype.sync = async function (this: unknown, ...rest: []) {
    const start = performance.now();
    try {
      return await sync.apply(this, rest);
    } finally {
      waited += performance.now() - start;
    }
  };
  return () => waited;
}

const floors = await once();
steps.clear();
for (let round = 0; round < rounds; round += 1) await once();
const facts = Object.fromEntries(
  [...steps].flatMap(([step, spent]) =>
    (['all', 'own', 'syncs', 'requests', 'kilobytes'] as const).map((kind) => [
      `${step} ${kind}`,
      medianOf(spent.map((each) => each[kind])),
    ]),
  ),
);
print(
  [...(steps.get('open') ?? [])].map(({ all }) => all),
  { ...facts, ...floors },
);
