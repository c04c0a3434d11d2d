/** Every error of a host has its sentence in both languages. */
import { readFileSync } from 'node:fs';
import { hostErrorWords } from '#workbook/host-error-words';
import { HostError, type HostErrorCode } from '#workbook/host';

const source = readFileSync(new URL('../../../src/workbook/host.ts', import.meta.url), 'utf8');
const union = source.slice(source.indexOf('export type HostErrorCode'));
const codes = [...union.matchAll(/'((?:file|host)\/[a-z-]+)'/g)].map(
  ([, code]) => code as HostErrorCode,
);

const told = new Set<string>();

describe('Files §14: what a person is told', () => {
  test('there are codes to speak of', () => {
    expect(codes.length).toBeGreaterThan(20);
  });

  test.each(codes)('%s: one sentence that names the place, in Swedish and in English', (code) => {
    const error = new HostError(code, 'budget.xlsx', { detail: 'xl/workbook.xml' });
    const [swedish, english] = [hostErrorWords(error, 'sv'), hostErrorWords(error, 'en')];
    for (const sentence of [swedish, english]) {
      expect(sentence).toMatch(/^\p{Lu}.*budget\.xlsx.*[.]$/su);
      expect(sentence).not.toMatch(/undefined|null|\n/);
    }
    expect(swedish).not.toBe(english);
  });

  test.each([
    [
      'excel/edit-mode',
      'En cell redigeras i Excel. Tryck Retur eller Esc i cellen och försök igen.',
      'A cell is being edited in Excel. Press Enter or Esc in the cell and try again.',
    ],
    [
      'excel/payload-too-large',
      'Det är mer än Excel tar emot på en gång (5 MB). Dela upp det i mindre delar.',
      'This is more than Excel takes at once (5 MB). Do it in smaller parts.',
    ],
    ['excel/timeout', 'Excel svarade inte i tid (60 s).', 'Excel did not answer in time (60 s).'],
    [
      'excel/protected',
      'Arbetsboken eller bladet är skyddat. Ta bort skyddet och försök igen.',
      'The workbook or the sheet is protected. Remove the protection and try again.',
    ],
    [
      'excel/changed-meanwhile',
      'Någon annan ändrade Poster!H14 samtidigt. Läs om arbetsboken och försök igen.',
      'Somebody else changed Poster!H14 meanwhile. Read the workbook again and retry.',
    ],
    [
      'excel/written-otherwise',
      'Excel skrev något annat i Poster!H14 än det som skulle stå där.',
      'Excel wrote something else in Poster!H14 than it was asked to.',
    ],
    ['excel/unknown', 'Excel kunde inte utföra det (60 s).', 'Excel could not do it (60 s).'],
  ] as const)('%s: one sentence in each language', (code, swedish, english) => {
    const error = new HostError(code, 'Poster!H14', { detail: '60 s' });
    expect(hostErrorWords(error, 'sv')).toBe(swedish);
    expect(hostErrorWords(error, 'en')).toBe(english);
    told.add(code);
  });

  test('no code of Excel is left out above', () => {
    const ofExcel = [...union.matchAll(/'(excel\/[a-z-]+)'/g)].map(([, code]) => code);
    expect([...told].sort()).toEqual(ofExcel.sort());
  });

  test('a detail is left out when there is none', () => {
    expect(hostErrorWords(new HostError('file/too-large', 'a.xlsx'))).toBe(
      'Filen a.xlsx är större än vad som kan läsas.',
    );
    expect(hostErrorWords(new HostError('file/too-large', 'a.xlsx', { detail: '70 MB' }))).toBe(
      'Filen a.xlsx är större än vad som kan läsas (70 MB).',
    );
  });
});
