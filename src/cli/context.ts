/** What every command gets: its streams and disk, and how the user wants to be answered. */
import { findingToJson, type JsonFinding } from '#core/findings/json';
import type { Finding } from '#core/findings/finding';
import { hasErrors, inOrder } from '#core/findings/order';
import { onSeveralLines, wordFinding } from '#core/findings/wording';
import type { Language } from '#core/money/language';
import { catalogue } from '#jobs/catalogue';
import { exitCodes, type ExitCode, type Io } from './io';
import { terminalText } from './print/terminal-text';

export interface GlobalOptions {
  readonly json?: boolean;
  readonly lang?: Language;
}

/** A command as it is run: with its arguments, then its options. */
export type Run = (context: Context, ...parameters: never[]) => Promise<ExitCode>;

export class Context {
  readonly language: Language;

  constructor(
    readonly io: Io,
    private readonly options: GlobalOptions,
  ) {
    this.language = options.lang ?? 'sv';
  }

  /** Whether the answer is to be one JSON object. */
  get json(): boolean {
    return this.options.json === true;
  }

  /** Chooses the words in the user's language. */
  say(words: Readonly<Record<Language, string>>): string {
    return words[this.language];
  }

  /** Prints the answer: the object with --json, else the text, the gravest finding first. The exit code follows from the findings. */
  answer(object: object, text: () => readonly string[], found: readonly Finding[]): ExitCode {
    const findings = inOrder(found);
    if (this.json) {
      const all = findings.map((finding) => this.#inJson(finding));
      this.io.out(`${JSON.stringify({ ...object, findings: all })}\n`);
    } else {
      const told = this.#inText(findings);
      const said = text();
      const between = said.length > 0 && told.length > 0 ? [''] : [];
      this.io.out(`${terminalText([...said, ...between, ...told].join('\n'))}\n`);
    }
    return hasErrors(findings) ? exitCodes.findings : exitCodes.clean;
  }

  #inJson(finding: Finding): JsonFinding {
    return findingToJson(finding, catalogue, this.language);
  }

  #inText(findings: readonly Finding[]): string[] {
    if (findings.length === 0) return [];
    const titles = {
      error: { sv: 'FEL', en: 'ERROR' },
      warning: { sv: 'VARNING', en: 'WARNING' },
      info: { sv: 'UPPLYSNING', en: 'NOTE' },
    };
    return findings
      .flatMap((finding) => {
        const words = onSeveralLines(wordFinding(finding, catalogue, this.language));
        return [`${this.say(titles[finding.severity])} [${finding.code}] ${words}`, ''];
      })
      .slice(0, -1);
  }
}
