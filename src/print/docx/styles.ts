/** The styles of the Word document, by which somebody who edits it changes the look of all of it. Spec: printing §4 */
import type { IStylesOptions } from 'docx';

const INK = '201F1E';
const QUIET = '484644';
const WARNING = 'A4262C';

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 20, color: INK, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { size: 30, bold: true, color: INK },
      paragraph: { spacing: { before: 0, after: 80 }, keepNext: true },
    },
    heading2: {
      run: { size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Facts', name: 'Uppgifter', basedOn: 'Normal', run: { color: QUIET } },
    {
      id: 'Stamp',
      name: 'Stämpel',
      basedOn: 'Normal',
      run: { bold: true, color: WARNING, characterSpacing: 20 },
    },
    { id: 'Item', name: 'Punkt', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    {
      id: 'Clause',
      name: 'Att-sats',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 60 }, indent: { left: 397, hanging: 397 } },
    },
    {
      id: 'TableTitle',
      name: 'Tabellrubrik',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    {
      id: 'TableNote',
      name: 'Tabellnot',
      basedOn: 'Normal',
      run: { size: 18, color: QUIET },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'Cell',
      name: 'Tabelltext',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30 } },
    },
    { id: 'Foot', name: 'Sidhuvud och sidfot', basedOn: 'Normal', run: { size: 16, color: QUIET } },
  ],
};
