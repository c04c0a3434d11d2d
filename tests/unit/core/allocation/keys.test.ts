import { asLastYear } from '#core/allocation/as-last-year';
import { byIndicators } from '#core/allocation/by-indicators';
import { evenly } from '#core/allocation/evenly';
import { allocationFindings } from '#core/allocation/findings';
import { fixedThenRest } from '#core/allocation/fixed-then-rest';
import { shareByKey } from '#core/allocation/key';
import { newTotal } from '#core/allocation/new-total';
import { proportionally } from '#core/allocation/proportionally';
import type { Sharing } from '#core/allocation/sharing';
import { traceOf } from '#core/allocation/trace';
import { waterfall } from '#core/allocation/waterfall';
import { wordFinding } from '#core/findings/wording';
import { amountOfOre, ZERO, type Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';

const tkr = (thousands: number): Amount => amountOfOre(Math.round(thousands * 100_000));
const inTkr = (amount: Amount) => formatNumber(amount, { unit: 'tkr' }).replaceAll('\u00a0', ' ');

/** "UR 65, FR 350", and what is left over when it is something. */
function said(sharing: Sharing): string {
  if (sharing.kind === 'refused') {
    return sharing.findings
      .map((finding) => wordFinding(finding, allocationFindings, 'sv').what)
      .join(' ')
      .replaceAll('\u00a0', ' ');
  }
  const parts = sharing.lines.map(({ name, amount }) => `${name} ${inTkr(amount)}`);
  return [
    ...parts,
    ...(sharing.residual.ore === 0 ? [] : [`rest ${inTkr(sharing.residual)}`]),
  ].join(', ');
}

function reasons(sharing: Sharing, language: 'sv' | 'en' = 'sv'): readonly string[] {
  if (sharing.kind === 'refused') return [];
  return sharing.lines.map(({ reason }) => reason(language).replaceAll('\u00a0', ' '));
}

function sharesInKronor(sharing: Sharing): readonly string[] {
  return sharing.kind === 'shared' ? traceOf(sharing.lines, 'kr').map(({ share }) => share) : [];
}

describe('Allocation §10: proportional, even, as last year', () => {
  test('proportional to stated weights, in whole thousands', () => {
    const sharing = proportionally(tkr(415), [
      { name: 'FR', weight: '0.7' },
      { name: 'UR', weight: '0.25' },
      { name: 'LG', weight: '0.05' },
    ]);
    expect(said(sharing)).toBe('FR 290, UR 104, LG 21');
    expect(reasons(sharing)).toStrictEqual([
      'Andel 290,5 tkr; nedåt till 290 tkr, mindre rest',
      'Andel 103,75 tkr; uppåt till 104 tkr, störst rest',
      'Andel 20,75 tkr; uppåt till 21 tkr, störst rest',
    ]);
    expect(reasons(sharing, 'en')[1]).toBe('Share 103.75 tkr; up to 104 tkr, largest remainder');
  });

  test('the exact share stands in kronor', () => {
    const sharing = evenly(tkr(100), [{ name: 'A' }, { name: 'B' }, { name: 'C' }], amountOfOre(1));
    const shares = sharesInKronor(sharing);
    expect(shares[0]).toBe('33333.33333333333333');
    expect(said(sharing)).toBe('A 33,33334, B 33,33333, C 33,33333');
  });

  test('limits and held amounts bind: at most 100 to UR, LG keeps 20', () => {
    const sharing = proportionally(tkr(415), [
      { name: 'UR', weight: '1', max: tkr(100) },
      { name: 'FR', weight: '1', min: tkr(10) },
      { name: 'LG', weight: null, hold: tkr(20) },
    ]);
    expect(said(sharing)).toBe('UR 100, FR 295, LG 20');
    expect(reasons(sharing)).toStrictEqual([
      'Taket 100 tkr nått',
      'Andel 295 tkr, går jämnt ut',
      'Hålls fast på 20 tkr',
    ]);
  });

  test('as last year: a part that had nothing gets nothing, an unknown one is asked for', () => {
    const parts = [
      { name: 'FR', previous: tkr(804_000) },
      { name: 'UR', previous: tkr(262_300) },
      { name: 'LG', previous: ZERO },
    ];
    expect(said(asLastYear(tkr(415), parts))).toBe('FR 313, UR 102, LG 0');
    expect(said(asLastYear(tkr(415), [...parts, { name: 'Ny', previous: null }]))).toBe(
      'Ny har inget värde att fördela efter.',
    );
  });

  test('weights that are all zero are refused; an even split is made only when asked for', () => {
    const parts = [
      { name: 'FR', weight: '0' },
      { name: 'UR', weight: '0' },
    ];
    expect(said(proportionally(tkr(415), parts))).toBe(
      'Alla vikter är 0, så det finns inget att fördela 415 tkr efter.',
    );
    const held = { name: 'LG', weight: '1', hold: tkr(500) };
    expect(said(proportionally(tkr(415), [...parts, held]))).toBe(
      'Det finns 415 tkr att fördela, men det som är bundet eller minst ska ges är 500 tkr: 85 tkr för mycket.',
    );
    expect(said(proportionally(ZERO, parts))).toBe('FR 0, UR 0');
    expect(said(evenly(tkr(415), parts))).toBe('FR 208, UR 207');
  });

  test('an amount that is no multiple of the quantum is refused, not rounded in silence', () => {
    expect(said(evenly(tkr(415.5), [{ name: 'FR' }]))).toBe(
      '415,5 tkr är inte en jämn multipel av 1 tkr.',
    );
  });

  test('limits that cannot hold the amount are explained in thousands', () => {
    const sharing = evenly(tkr(415), [
      { name: 'FR', max: tkr(200) },
      { name: 'UR', max: tkr(100) },
    ]);
    expect(said(sharing)).toBe(
      'Det finns 415 tkr att fördela, men cellerna rymmer högst 300 tkr: det fattas plats för 115 tkr.',
    );
    expect(sharing.kind === 'refused' && sharing.findings[0]?.effect).toStrictEqual(tkr(115));
  });

  test('the same name twice is refused', () => {
    expect(said(evenly(tkr(1), [{ name: 'FR' }, { name: 'FR' }]))).toMatch('”FR” står två gånger.');
  });
});

describe('Allocation §10: weighted indicators', () => {
  const parts = [
    { name: 'Nord', values: ['10', '1'] },
    { name: 'Syd', values: ['30', '1'] },
  ];

  test('each indicator gives its share of its own sum: 0,8 × 10/40 + 0,2 × 1/2 of 1 000 tkr', () => {
    const indicators = [
      { name: 'HST', weight: '0.8' },
      { name: 'Citeringar', weight: '0.2' },
    ];
    expect(said(byIndicators(tkr(1000), indicators, parts))).toBe('Nord 300, Syd 700');
  });

  test('an indicator without weight does not count, even if it has no values', () => {
    const indicators = [
      { name: 'HST', weight: '1' },
      { name: 'Citeringar', weight: '0' },
    ];
    const without = parts.map((part) => ({ ...part, values: [part.values[0] ?? null, null] }));
    expect(said(byIndicators(tkr(1000), indicators, without))).toBe('Nord 250, Syd 750');
  });

  test('an unknown value, an unknown weight, and an indicator that is zero for everybody are refused', () => {
    const indicators = [{ name: 'HST', weight: '1' }];
    const unknown = [{ name: 'Nord', values: [null] }];
    const zero = [{ name: 'Nord', values: ['0'] }];
    expect(said(byIndicators(tkr(1), indicators, unknown))).toBe(
      'Nord har inget värde att fördela efter.',
    );
    expect(said(byIndicators(tkr(1), [{ name: 'HST', weight: null }], zero))).toBe(
      'HST har inget värde att fördela efter.',
    );
    expect(said(byIndicators(tkr(1), indicators, zero))).toBe(
      'Alla värden för indikatorn HST är 0.',
    );
  });
});

describe('Allocation §10: fixed amounts, then the rest by key', () => {
  const parts = [
    { name: 'FR', fixed: tkr(100), weight: '1' },
    { name: 'UR', fixed: ZERO, weight: '2' },
    { name: 'LG', fixed: tkr(15), weight: '0' },
  ];

  test('the fixed parts come first, the rest goes by weight, and each line tells both', () => {
    const sharing = fixedThenRest(tkr(415), parts);
    expect(said(sharing)).toBe('FR 200, UR 200, LG 15');
    expect(reasons(sharing)).toStrictEqual([
      'Fast del 100 tkr, sedan av resten: Andel 100 tkr, går jämnt ut',
      'Andel 200 tkr, går jämnt ut',
      'Fast del 15 tkr, sedan av resten: Vikten är 0: stannar på 0 tkr',
    ]);
    const shares = sharesInKronor(sharing);
    expect(shares).toStrictEqual(['200000', '200000', '15000']);
  });

  test('fixed parts that take all leave nothing to share, and more than all is refused', () => {
    expect(said(fixedThenRest(tkr(115), parts))).toBe('FR 100, UR 0, LG 15');
    expect(said(fixedThenRest(tkr(114), parts))).toBe(
      'De fasta delarna är 115 tkr, mer än de 114 tkr som ska fördelas.',
    );
  });
});

describe('Allocation §10: waterfall', () => {
  const parts = [
    { name: 'Lokaler', priority: 2, cap: tkr(100) },
    { name: 'Löner', priority: 1, cap: tkr(250) },
    { name: 'Resor', priority: 3, cap: tkr(30), weight: '1' },
    { name: 'Kurser', priority: 3, cap: tkr(90), weight: '3' },
  ];

  test('the first priority is filled before the second gets anything', () => {
    expect(said(waterfall(tkr(200), parts))).toBe('Lokaler 0, Löner 200, Resor 0, Kurser 0');
    expect(said(waterfall(tkr(300), parts))).toBe('Lokaler 50, Löner 250, Resor 0, Kurser 0');
  });

  test('within a priority the weights decide, and caps pass their surplus on', () => {
    const sharing = waterfall(tkr(366), parts);
    expect(said(sharing)).toBe('Lokaler 100, Löner 250, Resor 4, Kurser 12');
    expect(reasons(sharing)).toStrictEqual([
      'Prioritet 2: Taket 100 tkr nått',
      'Prioritet 1: Taket 250 tkr nått',
      'Prioritet 3: Andel 4 tkr, går jämnt ut',
      'Prioritet 3: Andel 12 tkr, går jämnt ut',
    ]);
  });

  test('what is left when every cap is reached is a residual, and a part without cap takes it', () => {
    expect(said(waterfall(tkr(500), parts))).toBe(
      'Lokaler 100, Löner 250, Resor 30, Kurser 90, rest 30',
    );
    const open = [...parts, { name: 'Övrigt', priority: 9, cap: null }];
    expect(said(waterfall(tkr(500), open))).toBe(
      'Lokaler 100, Löner 250, Resor 30, Kurser 90, Övrigt 30',
    );
  });

  test('a cut takes in the same order', () => {
    expect(said(waterfall(tkr(-300), parts))).toBe(
      'Lokaler \u221250, Löner \u2212250, Resor 0, Kurser 0',
    );
  });

  test('a cap between two quanta is taken down, and the difference is left', () => {
    expect(said(waterfall(tkr(3), [{ name: 'A', priority: 1, cap: tkr(2.5) }]))).toBe(
      'A 2, rest 1',
    );
  });
});

describe('Allocation §10: typing over a total', () => {
  const parts = [
    { name: 'A', amount: tkr(100), held: false },
    { name: 'B', amount: tkr(300.5), held: false },
    { name: 'C', amount: tkr(50), held: true },
    { name: 'D', amount: ZERO, held: false },
  ];

  test('the difference goes to the parts that are not held, in proportion to what they have', () => {
    const sharing = newTotal(tkr(458.5), parts);
    expect(said(sharing)).toBe('A 102, B 306,5, C 50, D 0');
    expect(reasons(sharing)[0]).toBe(
      'Hade 100 tkr, ändring: Andel cirka 1,9975 tkr; uppåt till 2 tkr, störst rest',
    );
    expect(reasons(sharing)[2]).toBe('Hade 50 tkr, ändring: Hålls fast på 0 tkr');
  });

  test('a cut takes nobody below zero, and one that is too deep is refused', () => {
    expect(said(newTotal(tkr(50.5), parts))).toBe('A 0, B 0,5, C 50, D 0');
    expect(said(newTotal(tkr(40.5), parts))).toMatch('rymmer högst');
  });

  test('with everything held nothing can change', () => {
    const held = parts.map((part) => ({ ...part, held: true }));
    expect(said(newTotal(tkr(450.5), held))).toBe('A 100, B 300,5, C 50, D 0');
    expect(said(newTotal(tkr(451.5), held))).toMatch('det fattas plats för 1 tkr');
  });
});

describe('Allocation §10: a key by the word in the sheet', () => {
  const amount = tkr(100);

  test.each([
    [{ kind: 'lika', parts: [{ name: 'A' }, { name: 'B' }] }, 'A 50, B 50'],
    [
      {
        kind: 'proportionell',
        parts: [
          { name: 'A', weight: '1' },
          { name: 'B', weight: '3' },
        ],
      },
      'A 25, B 75',
    ],
    [
      {
        kind: 'föregående år',
        parts: [
          { name: 'A', previous: tkr(3) },
          { name: 'B', previous: tkr(2) },
        ],
      },
      'A 60, B 40',
    ],
    [
      {
        kind: 'indikatorer',
        indicators: [{ name: 'HST', weight: '1' }],
        parts: [
          { name: 'A', values: ['1'] },
          { name: 'B', values: ['9'] },
        ],
      },
      'A 10, B 90',
    ],
    [
      {
        kind: 'fast del',
        parts: [
          { name: 'A', fixed: tkr(40), weight: '1' },
          { name: 'B', fixed: ZERO, weight: '1' },
        ],
      },
      'A 70, B 30',
    ],
    [
      {
        kind: 'prioritet',
        parts: [
          { name: 'A', priority: 1, cap: tkr(80) },
          { name: 'B', priority: 2, cap: null },
        ],
      },
      'A 80, B 20',
    ],
  ] as const)('%j', (rule, expected) => {
    expect(said(shareByKey(amount, { rule }))).toBe(expected);
  });
});
