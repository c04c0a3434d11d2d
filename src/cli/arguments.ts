/** Arguments as people type them, read into what the jobs take; a Refusal names the argument that cannot be read. */
import { isIsoDate, type IsoDate } from '#core/budget/date';
import { sources, type Source } from '#core/budget/words';
import { moneyFinding, moneyFindings } from '#core/findings/money';
import { wordFinding } from '#core/findings/wording';
import { compare, ZERO, type Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import { parseAmount } from '#core/money/parse';
import { units, type Unit } from '#core/money/unit';
import { Refusal } from './refusal';

/** "415 tkr", "0,415 mkr", "415000" (kronor). */
export function amountArgument(text: string, option: string): Amount {
  const parsed = parseAmount(text);
  if (parsed.ok && parsed.written.kind === 'decided') return parsed.written.amount;
  if (parsed.ok) {
    throw new Refusal({
      sv: `${option} ”${text}” är inget bestämt belopp. Skriv det utan ”cirka” eller ”upp till”.`,
      en: `${option} "${text}" is no definite amount. Write it without "cirka" or "upp till".`,
    });
  }
  const finding = moneyFinding(parsed.problem, []);
  const words = (language: Language) => wordFinding(finding, moneyFindings, language).what;
  throw new Refusal({ sv: `${option}: ${words('sv')}`, en: `${option}: ${words('en')}` });
}

/** "UR=65 tkr" → who, and how much. */
export function shareArgument(text: string, option: string): { to: string; amount: Amount } {
  const split = text.indexOf('=');
  const to = text.slice(0, Math.max(0, split)).trim();
  if (to === '') {
    throw new Refusal({
      sv: `${option} ”${text}”: skriv mottagare och belopp, till exempel "UR=65 tkr".`,
      en: `${option} "${text}": write recipient and amount, such as "UR=65 tkr".`,
    });
  }
  return { to, amount: amountArgument(text.slice(split + 1), `${option} ${to}`) };
}

export function sourceArgument(text: string): Source {
  const source = sources.find((each) => each.toLowerCase() === text.trim().toLowerCase());
  return source ?? refuseChoice('--source', text, sources);
}

export function unitArgument(text: string): Unit {
  const unit = units.find((each) => each === text.trim().toLowerCase());
  return unit ?? refuseChoice('--unit', text, units);
}

/** The smallest unit that is shared out, "1 kr"; undefined, which is 1 tkr, when it is not said. */
export function quantumArgument(text: string | undefined): Amount | undefined {
  if (text === undefined) return undefined;
  const quantum = amountArgument(text, '--quantum');
  if (compare(quantum, ZERO) > 0) return quantum;
  throw new Refusal({
    sv: `--quantum ”${text}”: den minsta enheten ska vara större än noll, till exempel "1 kr".`,
    en: `--quantum "${text}": the smallest unit must be greater than zero, such as "1 kr".`,
  });
}

export function dateArgument(text: string, option: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new Refusal({
    sv: `${option} ”${text}” är inget datum. Skriv till exempel 2025-09-22.`,
    en: `${option} "${text}" is no date. Write for example 2025-09-22.`,
  });
}

export function wholeArgument(text: string, option: string): number {
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  throw new Refusal({
    sv: `${option} ”${text}” är inget heltal.`,
    en: `${option} "${text}" is no whole number.`,
  });
}

export function refuseChoice(option: string, text: string, choices: readonly string[]): never {
  const shown = choices.join(', ');
  throw new Refusal({
    sv: `${option} ”${text}” finns inte. Välj bland ${shown}.`,
    en: `${option} "${text}" does not exist. Choose among ${shown}.`,
  });
}

/** What is saved is a file: "-" is no name for standard output. */
export function refuseDash({ output }: { readonly output?: string }): void {
  if (output !== '-') return;
  throw new Refusal({
    sv: 'Resultatet är en fil och skrivs inte till standard ut. Ange filens namn: -o UT.xlsx.',
    en: 'The result is a file and is not written to standard output. Say its name: -o OUT.xlsx.',
  });
}
