import type { Finding } from '#core/findings/finding';
import { wordFinding } from '#core/findings/wording';
import { amountOfOre, type Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { assess } from '#jobs/assess';
import { catalogue } from '#jobs/catalogue';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { keyNames, sharesByKey } from '#jobs/keys/share-by-key';
import { keysOf } from '#jobs/keys/keys';
import { gridOfCsv } from '#workbook/import/csv';
import { exampleIn, hosts, writer, type Example } from '../example-in';

const tkr = (thousands: number): Amount => amountOfOre(thousands * 100_000);
const HEADINGS = 'Nyckel;Slag;Rad;Kolumn;Vikt;Minst;Högst;Låst;Källa;Beslut';

/** The example with these rows in Nycklar. */
async function withKeys(...rows: readonly string[]): Promise<Example> {
  const [memory] = hosts;
  const contract = contractNamed('Nycklar');
  if (!memory || !contract) throw new Error('no host or table');
  const example = await exampleIn(memory);
  const grid = gridOfCsv([HEADINGS, ...rows].join('\n'), 'nycklar.csv');
  const { request } = importRows(await example.opened(), contract, grid, writer);
  if (request) await example.write(request);
  return example;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const shown = (amount: Amount) => plain(formatNumber(amount, { unit: 'tkr' }));
const words = (findings: readonly Finding[]) =>
  findings.map((finding) => {
    const { where, what } = wordFinding(finding, catalogue, 'sv');
    return plain([where, what].filter(Boolean).join(': '));
  });

/** "FR 139, UR 138", or what is wrong. */
async function shared(example: Example, key: string, amount = tkr(415)): Promise<string> {
  const result = sharesByKey(await example.opened(), 'ALF', amount, key);
  return result.shares === null
    ? words(result.findings).join(' ')
    : result.shares.map((share) => `${share.to} ${shown(share.amount)}`).join(', ');
}

describe('Allocation §12: keys of the sheet Nycklar', () => {
  test('each kind of key shares as its rows say', async () => {
    const example = await withKeys(
      'Lika;lika;;;;;;;;',
      'Tak;lika;;;;;;;;',
      'Tak;;lg;;;;50;;;',
      'Golv och lås;lika;FR;;;200;;;;',
      'Golv och lås;lika;UR;;;;;65;;',
      'Golv och lås;lika;LG;;;;;;;',
      'Vikter;proportionell;UR;;0,25;;;;;',
      'Vikter;proportionell;FR;;0,75;;;;;',
      'Summor;proportionell;;Summa;;;;;;',
      'I fjol;proportionell;;ALF föreg. år;;;;;;',
      'Årets;proportionell;;;;;;;;',
      'Fjolår;föregående år;UR;;;;;;;',
      'Fjolår;föregående år;FR;;;;;;;',
      'Fast;fast del;UR;;;;;65;;',
      'Fast;fast del;FR;;1;;;;;',
      'Trappa;prioritet;LG;2;;;;;;',
      'Trappa;prioritet;FR;1;;;400;;;',
      'Poster;lika;FR-03;;;;;;;',
      'Poster;lika;Radiance;;;;;;;',
    );
    const answers = await Promise.all(
      keysOf(await example.opened()).keys.map(
        async ({ name }) => `${name}: ${await shared(example, name)}`,
      ),
    );
    expect(answers).toEqual([
      'Lika: FR 139, UR 138, LG 138',
      'Tak: FR 183, UR 182, LG 50',
      'Golv och lås: FR 200, UR 65, LG 150',
      'Vikter: FR 311, UR 104',
      'Summor: FR 303, UR 99, LG 13',
      'I fjol: FR 288, UR 116, LG 11',
      'Årets: FR 288, UR 116, LG 11',
      'Fjolår: FR 296, UR 119',
      'Fast: FR 350, UR 65',
      'Trappa: FR 400, LG 15',
      'Poster: FR-03 208, LG-01 207',
    ]);
  });

  test('indicators: rows without Rad weigh, the others hold the values', async () => {
    const example = await withKeys(
      'Ind;indikatorer;;HST;0,5;;;;UKÄ;§ 4',
      'Ind;indikatorer;;Citat;0,5;;;;;',
      'Ind;indikatorer;FR;hst;1;;;;;',
      'Ind;indikatorer;UR;HST;3;;;;;',
      'Ind;indikatorer;FR;Citat;1;;100;;;',
      'Ind;indikatorer;UR;Citat;1;;;;;',
    );
    expect(await shared(example, 'ind')).toBe('FR 100, UR 315');
    expect(keysOf(await example.opened()).keys[0]).toMatchObject({
      source: 'UKÄ',
      decision: '§ 4',
    });
    await example.type('Nycklar!E9', null);
    expect(await shared(example, 'ind')).toBe('Nycklar!A7: FR har inget värde att fördela efter.');
  });

  test('a key of the sheet goes before a built-in one of the same name; names know no case', async () => {
    const example = await withKeys('LIKA;lika;UR;;;;;;;', 'LIKA;lika;FR;;;;;;;');
    expect(await shared(example, 'lika')).toBe('FR 208, UR 207');
    expect(keyNames(await example.opened())).toEqual(['LIKA', 'proportionell', 'föregående år']);
  });

  test('a cell that cannot be read stops its own key and no other, and warns in the checks', async () => {
    const example = await withKeys(
      'Tak;lika;FR;;;;100;;;',
      'Tak;lika;UR;;;;;;;',
      'Lika;lika;;;;;;;;',
    );
    expect(await shared(example, 'Tak')).toBe('FR 100, UR 315');
    await example.type('Nycklar!G5', 'hundra ungefär');
    expect(await shared(example, 'Tak')).toMatch(
      /^Nycklar!G5: ”hundra ungefär” står där ett belopp/,
    );
    expect(await shared(example, 'Lika')).toBe('FR 139, UR 138, LG 138');
    const { findings } = assess(await example.opened());
    expect(findings.find(({ code }) => code === 'workbook/not-an-amount')?.severity).toBe(
      'warning',
    );
  });

  test('what the rows cannot mean is told with its cell', async () => {
    const example = await withKeys(
      'Ingen;lika;XX;;;;;;;',
      'Två gånger;lika;FR;;;;;;;',
      'Två gånger;lika;UR;;;;;;;',
      'Blandad;lika;;;;;;;;',
      'Blandad;lika;FR-01;;;;;;;',
      'Kolumn;proportionell;FR;Vädret;;;;;;',
      'Nivå;prioritet;FR;först;;;;;;',
      'Tak;fast del;FR;;1;;10;;;',
      'Slut;prioritet;FR;1;;;10;;;',
      'Noll;proportionell;FR;;0;;;;;',
      'Ingen part;indikatorer;;HST;1;;;;;',
    );
    await example.type('Nycklar!C7', 'fr');
    const answers = await Promise.all(
      keysOf(await example.opened()).keys.map(({ name }) => shared(example, name)),
    );
    expect(answers).toEqual([
      'Nycklar!C5: Nyckeln ”Ingen” nämner XX, som varken är mottagare eller post.',
      'Nycklar!A7, Nycklar!A6: FR står två gånger i nyckeln ”Två gånger”.',
      'Nycklar!C9: Nyckeln ”Blandad” fördelar på både mottagare och poster.',
      'Nycklar!D10: I nyckeln ”Kolumn” står ”Vädret” under Kolumn, där en kolumn med belopp ska stå (ALF, FoUU, Summa eller föregående år).',
      'Nycklar!D11: I nyckeln ”Nivå” står ”först” under Kolumn, där ett heltal för prioriteten ska stå.',
      'Nycklar!G12: Nyckeln ”Tak” är av slaget fast del, som inte räknar med Högst.',
      'Nyckeln ”Slut” lämnar 405 tkr ofördelat. Inget har skrivits.',
      'Alla vikter är 0, så det finns inget att fördela 415 tkr efter.',
      'Nycklar!A15: Nyckeln ”Ingen part” har ingen att fördela till.',
    ]);
    await example.type('Nycklar!B5', null);
    expect(await shared(example, 'ingen')).toBe(
      'Nycklar!B5: Nyckeln ”Ingen” säger inte hur den fördelar: Slag är tomt.',
    );
    expect(await shared(example, 'Låsta poster')).toMatch('finns inte');
  });
});
