/** What holds for every call of grants, whatever is applied for: sums, ranking, and groups that tell of nobody. */
import fc from 'fast-check';
import { answer, examined, oreSum, tableText } from './examined-module';

interface Shape {
  readonly calls: readonly {
    readonly granted: string;
    readonly remaining: string;
    readonly applications: number;
    readonly approved: number;
    readonly rejected: number;
    readonly commitments: Readonly<Record<string, string>>;
    readonly ranking: {
      readonly rest: string | null;
      readonly applications: readonly { readonly id: string; readonly fits: boolean }[];
    };
    readonly groups: {
      readonly profession: readonly {
        readonly applications: number | null;
        readonly suppressed: boolean;
      }[];
    };
  }[];
}

const application = fc.record({
  score: fc.integer({ min: 0, max: 60 }),
  sought: fc.integer({ min: 1, max: 2_000 }),
  outcome: fc.constantFrom('bevilja', 'avslå', ''),
  later: fc.integer({ min: 0, max: 900 }),
  profession: fc.constantFrom('läkare', 'sjuksköterska', 'psykolog', 'barnmorska', ''),
});
type Application = typeof application extends fc.Arbitrary<infer One> ? One : never;
const applications = fc.array(application, { minLength: 1, maxLength: 30 });
const frames = fc.integer({ min: 1, max: 20_000 });
const CAP = 1_000;

const headings =
  'Ansökan | Utlysning | Yrke | Poäng | Sökt år 1 | Sökt år 2 | Utfall | Beviljat år 1 | Beviljat år 2';

function rowsOf(own: readonly Application[]) {
  return own.map(({ score, sought, outcome, later, profession }, index) => {
    const approved = outcome === 'bevilja';
    const granted = approved ? [Math.min(sought, CAP), later] : ['', ''];
    return [`A${String(index)}`, 'U', profession, score, sought, later, outcome, ...granted];
  });
}

function callOf(rows: readonly (readonly (string | number)[])[], frame: number) {
  const calls = tableText(
    'tblUtlysningar',
    'Utlysning | Ram | Tak per år | Längsta tid (år) | Första år',
    [['U', frame, CAP, 3, 2026]],
  );
  const [call] = answer<Shape>(
    examined('grants', [calls, tableText('tblAnsokningar', headings, rows)]),
  ).calls;
  if (!call) throw new Error('There is a call.');
  return call;
}

describe('Grants §2: granted, remaining and committed', () => {
  test('granted and remaining make up the frame, outcomes make up the decided, in whatever order they stand', () => {
    fc.assert(
      fc.property(applications, frames, (own, frame) => {
        const call = callOf(rowsOf(own), frame);
        const approved = own.filter(({ outcome }) => outcome === 'bevilja');
        const sum = approved.reduce((all, { sought }) => all + Math.min(sought, CAP), 0);
        const later = approved.reduce((all, each) => all + each.later, 0);
        expect(oreSum([call.granted])).toBe(BigInt(sum) * 100_000n);
        expect(oreSum([call.granted, call.remaining])).toBe(BigInt(frame) * 100_000n);
        expect(oreSum([call.commitments['2027'] ?? null])).toBe(BigInt(later) * 100_000n);
        expect(call.approved + call.rejected).toBe(
          own.filter(({ outcome }) => outcome !== '').length,
        );
        const turned = callOf(rowsOf(own).toReversed(), frame);
        expect([turned.granted, turned.approved, turned.commitments]).toEqual([
          call.granted,
          call.approved,
          call.commitments,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Grants §3: the ranking', () => {
  test('what fits stands above what does not, and with the rest makes up the frame', () => {
    fc.assert(
      fc.property(applications, frames, (own, frame) => {
        const { ranked, rest } = rankingOf(own, frame);
        const taken = ranked.filter(({ fits }) => fits);
        const scores = ranked.map(({ one }) => one.score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(ranked.map(({ fits }) => fits)).toEqual([
          ...taken.map(() => true),
          ...ranked.slice(taken.length).map(() => false),
        ]);
        const used = taken.reduce((sum, { one }) => sum + Math.min(one.sought, CAP), 0);
        expect(oreSum([rest]) + BigInt(used) * 100_000n).toBe(BigInt(frame) * 100_000n);
        const next = ranked[taken.length];
        expect(next === undefined || used + Math.min(next.one.sought, CAP) > frame).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  function rankingOf(own: readonly Application[], frame: number) {
    const { ranking } = callOf(rowsOf(own), frame);
    const ranked = ranking.applications.flatMap(({ id, fits }) => {
      const one = own[Number(id.slice(1))];
      return one ? [{ one, fits }] : [];
    });
    return { ranked, rest: ranking.rest };
  }
});

describe('Grants §4: small groups tell of nobody', () => {
  test('no group under five is shown, and those hidden cannot be reckoned out of the sum', () => {
    fc.assert(
      fc.property(applications, (own) => {
        const call = callOf(rowsOf(own), 5_000);
        const groups = call.groups.profession;
        const shown = groups.flatMap(({ applications: each }) => each ?? []);
        const hidden = call.applications - shown.reduce((sum, each) => sum + each, 0);
        const suppressed = groups.filter((each) => each.suppressed).length;
        expect(shown.filter((each) => each < 5)).toEqual([]);
        expect(suppressed === 0 ? hidden === 0 : suppressed === groups.length || hidden >= 5).toBe(
          true,
        );
        // One hidden group beside others shown would be the sum less the others.
        expect(suppressed !== 1 || groups.length === 1).toBe(true);
      }),
    );
  });
});
