/**
 * When the answer cannot be written. A reader that has gone, as behind `| head`, has had what it wanted: the command ends as it
 * would have. Anything else, such as a full disk, is a refusal: one sentence and exit code 2. Spec: command-line §3
 */
import type { Writable } from 'node:stream';
import type { Language } from '#core/money/language';
import { systemReason } from '#workbook/system-reasons';

const READER_GONE = new Set(['EPIPE', 'ECONNRESET', 'EOF']);

/** Listens to the stream of answers; `refuse` is told the sentence once. */
export function mindLostOutput(
  out: Pick<Writable, 'on'>,
  language: Language,
  refuse: (sentence: string) => void,
): void {
  let told = false;
  out.on('error', ({ code = null }: { readonly code?: string | null }) => {
    if (told || (code !== null && READER_GONE.has(code))) return;
    told = true;
    const reason = systemReason(code, language);
    const because = reason === null ? '' : ` (${reason})`;
    refuse(
      language === 'sv'
        ? `Svaret kan inte skrivas ut${because}.`
        : `The answer cannot be written out${because}.`,
    );
  });
}
