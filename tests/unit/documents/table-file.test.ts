import { textOfTableFile } from '#documents/table-file';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('Reconcile §1: a file of accounts is bounded before it is read', () => {
  test('Western European bytes are read as such', () => {
    const latin = Uint8Array.from([0xc5, 0x72, 0x3b, 0x4b, 0xf6, 0x70]);
    expect(textOfTableFile(latin, 'a.csv')).toEqual({ ok: true, text: 'År;Köp' });
  });

  test.each([
    ['a row of more fields than a sheet has', ','.repeat(16_400)],
    ['fields within quotes that never end', `"${';'.repeat(16_400)}`],
    ['more rows than a sheet has', '\n'.repeat(1_048_600)],
    ['more cells than memory should hold', `${',,,\n'.repeat(1_000_001)}`],
  ])('%s: a sentence that names the file', (_, text) => {
    const reading = textOfTableFile(bytes(text), 'bomb.csv');
    expect(reading).toMatchObject({ ok: false });
    expect(reading).toHaveProperty(
      'sentence.sv',
      expect.stringContaining('bomb.csv har fler rader'),
    );
  });

  test('what is no text is refused', () => {
    expect(textOfTableFile(Uint8Array.from([1, 0, 0, 2]), 'x.csv')).toMatchObject({ ok: false });
  });
});
