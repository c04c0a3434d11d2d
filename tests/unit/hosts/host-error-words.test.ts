/** Every error of a host has its sentence in both languages. */
import { readFileSync } from 'node:fs';
import { hostErrorWords } from '#workbook/host-error-words';
import { HostError, type HostErrorCode } from '#workbook/host';

const source = readFileSync(new URL('../../../src/workbook/host.ts', import.meta.url), 'utf8');
const union = source.slice(source.indexOf('export type HostErrorCode'));
const codes = [...union.matchAll(/'((?:file|host)\/[a-z-]+)'/g)].map(
  ([, code]) => code as HostErrorCode,
);

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

  test('a detail is left out when there is none', () => {
    expect(hostErrorWords(new HostError('file/too-large', 'a.xlsx'))).toBe(
      'Filen a.xlsx är större än vad som kan läsas.',
    );
    expect(hostErrorWords(new HostError('file/too-large', 'a.xlsx', { detail: '70 MB' }))).toBe(
      'Filen a.xlsx är större än vad som kan läsas (70 MB).',
    );
  });
});
