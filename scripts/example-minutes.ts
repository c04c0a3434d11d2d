/**
 * Writes the minutes in examples/ as .txt, .docx and .pdf, all three from the same words. § 9 holds the remainder that does
 * not add up. Run with: npx tsx scripts/example-minutes.ts
 */
import { writeFileSync } from 'node:fs';
import { asPdf } from './example-minutes-pdf';
import { asWord } from './example-minutes-word';
import { blocks } from './example-minutes-words';

const plain = blocks
  .map((block, index) => {
    if (block.is === 'table') return `${block.rows.map((row) => row.join('\t')).join('\n')}\n`;
    const last = block.is !== 'item' || blocks[index + 1]?.is !== 'item';
    const note = block.is !== 'item' && block.note ? `\n¹ ${block.note}\n` : '';
    return `${block.is === 'item' ? '• ' : ''}${block.text}${last ? '\n' : ''}${note}`;
  })
  .join('\n');

writeFileSync('examples/protokoll-2025.txt', plain);
writeFileSync('examples/protokoll-2025.docx', await asWord(blocks));
writeFileSync('examples/protokoll-2025.pdf', await asPdf(blocks));
