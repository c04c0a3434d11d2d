/** Ours: bilaga 1 of a workbook that is open, drawn in one format. */
import { readFile } from 'node:fs/promises';
import { defaultChoices } from '#core/appendix/choices';
import { openXlsx } from '#hosts/file/open-xlsx';
import { appendixPaper } from '#core/paper/appendix-paper';
import { appendixOf } from '#jobs/appendix/appendix';
import { openWorkbook } from '#jobs/open';
import { drawPaper } from '#print/formats';
import { asked, tell } from '../lap';

const { path, format, rounds } = asked<{
  readonly path: string;
  readonly format: string;
  readonly rounds: number;
}>();
const opened = await openWorkbook(
  openXlsx(new Uint8Array(await readFile(path)), 'bench.xlsx').host,
);
await tell(rounds, async () => {
  const { document } = appendixOf(opened, defaultChoices);
  const bytes = await drawPaper(appendixPaper(document), format);
  return { kilobytes: (bytes?.length ?? 0) / 1000 };
});
