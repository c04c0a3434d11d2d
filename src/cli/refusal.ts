/** The command line could not run: one sentence for a person, exit code 2. Thrown by commands, caught once in run.ts. */
import type { Language } from '#core/money/language';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly sentence: Readonly<Record<Language, string>>) {
    super(sentence.en);
  }
}
