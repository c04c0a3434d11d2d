/** In which format a paper is to be written: the ending of the file says it. Spec: command-line §6 */
import { formats } from '#print/formats';
import { Refusal } from './refusal';

/** The format; a Refusal for an ending that is none of them. */
export function paperFormat(output: string, known: readonly string[] = formats): string {
  const format = endingOf(output);
  if (known.includes(format)) return format;
  const endings = known.map((each) => `.${each}`).join(', ');
  throw new Refusal({
    sv: `-o ”${output}”: ange vad filen ska heta, med någon av ändelserna ${endings}.`,
    en: `-o "${output}": say what the file is to be called, with one of the endings ${endings}.`,
  });
}

const endingOf = (output: string): string => /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? '';
