/**
 * The custom functions of the grid, ALF.SUMMA and its kin, as Excel calls them. The build reads their metadata from the
 * doc comments below, which Excel shows to the user; that is why these are in Swedish, and the parameters too. English
 * stands in english.json.
 *
 * They only read, are never volatile, and compute in chunks of their own that are fetched when a function is first used.
 * A workbook that the add-in writes never depends on them. Spec: functions
 */
import { refuseInvocation } from '#hosts/excel/custom-functions';
import type { Answer } from './answer';

/** What Excel gets: the value, or an error value with our sentence. */
function given<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  return refuseInvocation(answer.because, answer.sentence);
}

/**
 * Summerar belopp exakt, till sista öret. En tom cell är ett okänt belopp och ger #SAKNAS!.
 * @customfunction SUMMA
 * @param belopp Tal, eller texter som "727,1 mkr".
 * @param [enhet] Enheten för talen och för svaret: kr, tkr, mkr eller mdkr. Utelämnad: kr.
 */
export async function summa(belopp: unknown[][], enhet?: string): Promise<number> {
  const { exactSum } = await import('./sum');
  return given(exactSum(belopp, enhet));
}

/**
 * Fördelar ett belopp efter vikter i hela enheter så att summan blir exakt. Svaret har vikternas form.
 * @customfunction FORDELA
 * @param belopp Det som ska fördelas.
 * @param vikter Vikterna, en för varje cell i svaret.
 * @param [minsta] Minsta enhet i svaret. Utelämnad: 1.
 */
export async function fordela(
  belopp: unknown,
  vikter: unknown[][],
  minsta?: number,
): Promise<number[][]> {
  const { spread } = await import('./spread');
  return given(spread(belopp, vikter, minsta));
}

/**
 * Fördelar en tabell efter vikter så att både rader och kolumner summerar exakt.
 * @customfunction FORDELATABELL
 * @param radsummor En summa för varje rad i vikterna.
 * @param kolumnsummor En summa för varje kolumn i vikterna, eller tomt om kolumnerna är fria.
 * @param vikter Vikterna, en för varje cell i svaret.
 * @param [minsta] Minsta enhet i svaret. Utelämnad: 1.
 */
export async function fordelatabell(
  radsummor: unknown[][],
  kolumnsummor: unknown[][],
  vikter: unknown[][],
  minsta?: number,
): Promise<number[][]> {
  const { spreadTable } = await import('./spread-table');
  return given(spreadTable(radsummor, kolumnsummor, vikter, minsta));
}

/**
 * Jämför två belopp och svarar i ord: exakt, inom avrundning, fel eller går ej att kontrollera.
 * @customfunction JAMFOR
 * @param angivet Beloppet som prövas: ett tal, eller en text som "1 101,8 mkr".
 * @param gallande Beloppet som det prövas mot.
 * @param [enhet] Enheten för talen och för skillnaden. Utelämnad: kr.
 * @param [sprak] sv eller en. Utelämnat: sv.
 */
export async function jamfor(
  angivet: unknown,
  gallande: unknown,
  enhet?: string,
  sprak?: string,
): Promise<string> {
  const { reconcile } = await import('./reconcile');
  return given(reconcile(angivet, gallande, enhet, sprak));
}

/**
 * Läser ett belopp skrivet som text, till exempel "727,1 mkr". Det som kan läsas på två sätt ger #VÄRDEFEL!.
 * @customfunction LASBELOPP
 * @param text Beloppet som det är skrivet. Utan enhet läses det som kronor.
 * @param [enhet] Enheten för svaret: kr, tkr, mkr eller mdkr. Utelämnad: kr.
 */
export async function lasbelopp(text: unknown, enhet?: string): Promise<number> {
  const { readAmount } = await import('./read-amount');
  return given(readAmount(text, enhet));
}

/**
 * Skriver ett belopp som gruppen skriver det: 1 101,8 mkr.
 * @customfunction SKRIVBELOPP
 * @param belopp Ett tal, eller en text som "727,1 mkr".
 * @param [enhet] Enheten att skriva i: kr, tkr, mkr eller mdkr. Utelämnad: tkr.
 * @param [decimaler] Antal decimaler. Utelämnat: så många som det exakta beloppet har.
 * @param [talenhet] Enheten för ett tal i belopp. Utelämnad: kr.
 * @param [sprak] sv eller en. Utelämnat: sv.
 */
export async function skrivbelopp(
  belopp: unknown,
  enhet?: string,
  decimaler?: number,
  talenhet?: string,
  sprak?: string,
): Promise<string> {
  const { writeAmount } = await import('./format-amount');
  const manner = { unit: enhet, decimals: decimaler, from: talenhet, language: sprak };
  return given(writeAmount(belopp, manner));
}

/**
 * Räknar ut vad som återstår av en reservation: det reserverade minus taken ("upp till") eller minus det utbetalda.
 * @customfunction ATERSTAR
 * @param reserverat Det reserverade beloppet.
 * @param avgar Taken, eller det som har betalats ut.
 * @param [enhet] Enheten för talen och för svaret. Utelämnad: kr.
 */
export async function aterstar(
  reserverat: unknown,
  avgar: unknown[][],
  enhet?: string,
): Promise<number> {
  const { remaining } = await import('./remaining');
  return given(remaining(reserverat, avgar, enhet));
}
