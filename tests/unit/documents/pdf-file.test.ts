import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { textOfPages } from '../../../src/documents/pdf-text';
import { readMinutes } from '../../../src/core/minutes/read-minutes';
import { findingsOfSource } from '../../../src/core/minutes/findings';
import { deflated, pdfFile, rawPdf, refusalOf, textOf } from './made-documents';

const amountsIn = (text: string) => readMinutes(text).amounts.map(({ written }) => written.text);
const line = (words: string) => strToU8(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`);

describe('Minutes §23: PDF files', () => {
  test('the example reads as its text does: the same amounts, relations and verdicts', async () => {
    const file = (ending: string) =>
      new Uint8Array(
        readFileSync(new URL(`../../../examples/protokoll-2025.${ending}`, import.meta.url)),
      );
    const [pdf, plain] = await Promise.all(
      ['pdf', 'txt'].map(async (ending) =>
        readMinutes((await textOf(file(ending), `p.${ending}`)).text),
      ),
    );
    // The note stands below its paragraph in one and at the end of the text in the other.
    const told = (reading: typeof pdf) =>
      reading?.relations.map(({ kind, terms, result, verdict, paragraph }) => {
        const texts = [...terms, result ?? -1].map((index) => reading.amounts[index]?.written.text);
        return { kind, texts: texts.map((text) => text?.replace(/\s/g, ' ')), verdict, paragraph };
      });
    expect(told(pdf)).toHaveLength(14);
    expect(told(pdf)).toEqual(told(plain));
  });

  test('a number at the end of one page and its unit on the next are one amount, whatever stands between', async () => {
    const bytes = await pdfFile((pdf) => {
      const margins = (page: number) => {
        pdf.text('Ledningsgruppen', 72, 30, { lineBreak: false });
        pdf.text(`${String(page)} (2)`, 480, 30, { lineBreak: false });
        pdf.text('Dnr 2025-0001', 72, 760, { lineBreak: false });
      };
      margins(1);
      pdf.text('Ramen uppgår till 1 101,8', 72, 700, { lineBreak: false });
      pdf.addPage();
      margins(2);
      pdf.text('miljoner kronor för 2026.', 72, 90, { lineBreak: false });
    });
    const { text } = await textOf(bytes, 'p.pdf');
    expect(text).toBe('Ramen uppgår till 1 101,8\fmiljoner kronor för 2026.');
    expect(amountsIn(text)).toHaveLength(1);
  });

  test('two columns of prose are read one after the other', async () => {
    const left =
      'Forskningsrådet har under året fördelat medel till kliniska studier om 12,5 mkr och till övriga projekt i primärvård, som rådet har begärt in en särskild redovisning av till hösten';
    const right =
      'Utbildningsrådet har på samma sätt fördelat medel till handledning och verksamhetsförlagd utbildning, totalt 7,8 mkr, och har dessutom tagit fram en gemensam plan för de kommande tre åren';
    const bytes = await pdfFile((pdf) => {
      pdf.text(left, 72, 100, { width: 200 });
      pdf.text(right, 320, 100, { width: 200 });
    });
    const { text } = await textOf(bytes, 'p.pdf');
    expect(text.replaceAll('\n', ' ')).toBe(`${left} ${right}`);
  });

  test('rows with padded cells stand together, and a blank cell keeps its column', async () => {
    const bytes = await pdfFile((pdf) => {
      pdf.text('Nämnden fördelar medlen enligt förslaget, som har', 72, 60, { lineBreak: false });
      pdf.text('beretts av arbetsgruppen under hösten och våren.', 72, 75, { lineBreak: false });
      [
        ['Belopp i tkr', 'ALF', 'FoUU'],
        ['Umeå', '1 200', '250'],
        ['Gemensamt', '', '50'],
        ['Sundsvall', '300', ''],
        ['Summa', '1 500', '300'],
      ].forEach((row, at) => {
        row.forEach((cell, column) =>
          pdf.text(cell, 72 + 150 * column, 110 + 24 * at, { lineBreak: false }),
        );
      });
    });
    const { text } = await textOf(bytes, 'p.pdf');
    expect(text.split('\n').slice(-5)).toEqual([
      'Belopp i tkr\tALF\tFoUU',
      'Umeå\t1 200\t250',
      'Gemensamt\t\t50',
      'Sundsvall\t300',
      'Summa\t1 500\t300',
    ]);
    const told = readMinutes(text).relations.map(({ verdict }) => verdict);
    expect(told).not.toContain('wrong');
  });

  test('a table is read row by row', async () => {
    const bytes = await pdfFile((pdf) => {
      [
        ['Belopp i tkr', '2025', '2026'],
        ['Lokaler för klinisk forskning', '1 200', '1 250'],
        ['Personal vid enheten', '300', '350'],
        ['Summa', '1 500', '1 600'],
      ].forEach((row, at) => {
        row.forEach((cell, column) =>
          pdf.text(cell, 72 + column * 180, 100 + at * 16, { lineBreak: false }),
        );
      });
    });
    const { text } = await textOf(bytes, 'p.pdf');
    expect(readMinutes(text).relations.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['sum', 'exact'],
      ['sum', 'exact'],
    ]);
  });

  test('long figures of a narrow table stand in their own columns', () => {
    const rows: readonly (readonly [string, number, number])[][] = [
      [
        ['Belopp i tkr', 37.5, 61.3],
        ['2025', 115.3, 24],
        ['2026', 167.8, 24],
      ],
      [
        ['FR', 37.5, 14.7],
        ['804 000', 112.3, 39],
        ['804 350', 164.8, 39],
      ],
      [
        ['UR', 37.5, 16.7],
        ['262 300', 112.3, 39],
        ['297 450', 164.8, 39],
      ],
      [
        ['Summa', 37.5, 36.7],
        ['1 066 300', 103.3, 48],
        ['1 101 800', 155.8, 48],
      ],
    ];
    const fragments = rows.flatMap((row, at) =>
      row.map(([text, left, width]) => ({ text, left, width, base: 100 + 18 * at, size: 12 })),
    );
    const text = textOfPages([{ width: 595, height: 842, fragments }]);
    expect(text).toContain('Summa\t1 066 300\t1 101 800');
    expect(readMinutes(text).relations.map(({ verdict }) => verdict)).toEqual(['exact', 'exact']);
  });

  test.each([90, 180, 270])(
    'a page that is turned by %d degrees is read as it was',
    async (turn) => {
      const bytes = await pdfFile(
        (pdf) => {
          pdf.rotate(turn, { origin: [300, 300] });
          pdf.text('§ 5 Budget', 100, 100, { lineBreak: false });
          pdf.text('Ramen är 8,5 mkr, varav 3,5 mkr', 100, 140, { lineBreak: false });
          pdf.text('går till FR och 5,0 mkr till UR.', 100, 155, { lineBreak: false });
          pdf
            .rotate(90, { origin: [300, 300] })
            .text('Utkast 9 mkr', 100, 200, { lineBreak: false });
        },
        { size: [600, 600] },
      );
      const { text, pagesWithoutText } = await textOf(bytes, 'p.pdf');
      expect(text).toBe(
        '§ 5 Budget\n\nRamen är 8,5 mkr, varav 3,5 mkr\ngår till FR och 5,0 mkr till UR.',
      );
      expect(pagesWithoutText).toEqual([]);
    },
  );

  test('a stamp across the page is no line of the text', async () => {
    const bytes = await pdfFile((pdf) => {
      pdf.text('Ramen är 8,5 mkr.', 72, 100, { lineBreak: false });
      pdf
        .rotate(45, { origin: [300, 400] })
        .fontSize(60)
        .text('Arbetsmaterial 9 mkr', 100, 400, { lineBreak: false });
    });
    expect((await textOf(bytes, 'p.pdf')).text).toBe('Ramen är 8,5 mkr.');
  });

  test('a raised digit is the mark of a note, not a digit of the number', async () => {
    const bytes = await pdfFile((pdf) => {
      pdf.text('Ramen är 8', 72, 100, { lineBreak: false });
      const end = 72 + pdf.widthOfString('Ramen är 8');
      pdf.fontSize(7).text('1', end, 98, { lineBreak: false });
      pdf.fontSize(11).text(' mkr.', end + 4, 100, { lineBreak: false });
    });
    expect((await textOf(bytes, 'p.pdf')).text).toContain('8¹');
  });

  test('pages without text among others are a warning that names them', async () => {
    const bytes = await pdfFile((pdf) => {
      pdf.text('Ramen är 8,5 mkr.');
      pdf.addPage().rect(100, 100, 200, 200).fill();
    });
    const document = await textOf(bytes, 'p.pdf');
    expect(document.pagesWithoutText).toEqual([2]);
    expect(findingsOfSource(document)).toMatchObject([
      { code: 'minutes/pages-not-read', facts: { pages: '2' } },
    ]);
  });

  test('the same file gives the same text again, and its bytes are left as they were', async () => {
    const bytes = await pdfFile((pdf) => pdf.text('Ramen är 8,5 mkr.'));
    const before = bytes.slice();
    const [first, second] = [await textOf(bytes, 'p.pdf'), await textOf(bytes, 'p.pdf')];
    expect(second).toEqual(first);
    expect(bytes).toEqual(before);
  });
});

describe('Minutes §23: hostile PDF files', () => {
  test('a scanned PDF is refused, and the sentence says what to do', async () => {
    const bytes = await pdfFile((pdf) => pdf.rect(100, 100, 200, 200).fill());
    expect(await refusalOf(bytes, 'p.pdf')).toBe(
      'p.pdf har ingen text: sidorna är inskannade som bilder. Kör textigenkänning (OCR) på den först.',
    );
  });

  test('a PDF with a password is refused; one that is only protected from changes is read', async () => {
    const locked = await pdfFile((pdf) => pdf.text('8 mkr'), { userPassword: 'hemligt' });
    expect(await refusalOf(locked, 'p.pdf')).toBe(
      'p.pdf är skyddad med lösenord. Öppna den, ta bort lösenordet och spara.',
    );
    const restricted = await pdfFile((pdf) => pdf.text('8 mkr'), { ownerPassword: 'ägare' });
    expect((await textOf(restricted, 'p.pdf')).text).toBe('8 mkr');
  });

  test('a stream that inflates without end is met before it is kept', async () => {
    const blanks = deflated(new Uint8Array(140_000_000).fill(32));
    const bytes = rawPdf({ dictionary: '/Filter /FlateDecode', bytes: blanks });
    expect(await refusalOf(bytes, 'p.pdf')).toBe(
      'p.pdf packar upp sig till orimlig storlek och öppnas inte.',
    );
  });

  test('a stream deflated twice over is a bomb', async () => {
    const twice = deflated(deflated(new Uint8Array(8_000_000).fill(32)));
    const bytes = rawPdf({ dictionary: '/Filter [/FlateDecode /FlateDecode]', bytes: twice });
    expect(await refusalOf(bytes, 'p.pdf')).toBe(
      'p.pdf packar upp sig till orimlig storlek och öppnas inte.',
    );
  });

  test('forms that draw themselves come to an end', async () => {
    const form =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream';
    const bytes = rawPdf(
      { bytes: strToU8('/X Do BT /F1 12 Tf 72 700 Td (8 mkr) Tj ET') },
      { resources: '/XObject << /X 5 0 R >>', more: [form] },
    );
    expect(await refusalOf(bytes, 'p.pdf')).toMatch(/^(?:läst: 8 mkr|p\.pdf )/);
  });

  test('forms that multiply their text are given up, and nothing is left running', async () => {
    const form = (resources: string, content: string) =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 999 999] /Resources << ${resources} >> /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
    const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
    const text = 'BT /F1 12 Tf 72 700 Td (8 mkr) Tj ET ';
    const more = [
      form('/XObject << /X 6 0 R >>', '/X Do '.repeat(100)),
      form('/XObject << /X 7 0 R >>', '/X Do '.repeat(100)),
      form(font, text.repeat(100)),
    ];
    const bytes = rawPdf(
      { bytes: strToU8('/X Do') },
      { resources: '/XObject << /X 5 0 R >>', more },
    );
    expect(await refusalOf(bytes, 'p.pdf')).toBe(
      'p.pdf packar upp sig till orimlig storlek och öppnas inte.',
    );
  });

  test('a script in the file is not run', async () => {
    const bytes = rawPdf(
      { bytes: line('8 mkr') },
      { more: ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>'] },
    );
    expect((await textOf(bytes, 'p.pdf')).text).toBe('8 mkr');
  });

  test.each<readonly [string, Uint8Array, string]>([
    ['no PDF', strToU8('Ramen är 8 mkr'), 'är ingen PDF.'],
    ['nothing', new Uint8Array(0), 'är ingen PDF.'],
    [
      'a heading alone',
      strToU8('%PDF-1.7\n'),
      'är skadad eller avhuggen. Hämta eller spara den på nytt.',
    ],
  ])('%s is refused in one sentence', async (_, bytes, sentence) => {
    expect(await refusalOf(bytes, 'p.pdf')).toBe(`p.pdf ${sentence}`);
  });

  test('a file that claims a million pages is refused by their number or by what is there', async () => {
    const bytes = rawPdf({ bytes: line('8 mkr') }, { count: 1_000_000 });
    expect(await refusalOf(bytes, 'p.pdf')).toMatch(
      /^p\.pdf har 1000000 sidor|^p\.pdf är skadad|^läst: 8 mkr/,
    );
  });
});
