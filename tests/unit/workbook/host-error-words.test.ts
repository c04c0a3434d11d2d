import { hostErrorWords } from '#workbook/host-error-words';
import { HostError } from '#workbook/host';

const refused = (detail?: string) =>
  new HostError('file/not-writable', 'mapp/b.xlsx', detail === undefined ? {} : { detail });

describe('Files §13: why a file cannot be written', () => {
  test('is told in words, not by the code of the system', () => {
    expect(hostErrorWords(refused('ENOENT'), 'sv')).toContain(
      'Filen mapp/b.xlsx kan inte skrivas (mappen finns inte).',
    );
    expect(hostErrorWords(refused('ENOSPC'), 'en')).toContain('(the disk is full)');
  });

  test('keeps a code that has no words, and says nothing more when there is none', () => {
    expect(hostErrorWords(refused('EXDEV'), 'sv')).toContain('kan inte skrivas (EXDEV).');
    expect(hostErrorWords(refused(), 'sv')).toContain('mapp/b.xlsx kan inte skrivas.');
  });
});
