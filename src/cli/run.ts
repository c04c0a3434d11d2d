/** argv → exit code. The one place where failures become sentences: a Refusal, a HostError, a mistyped command. */
import { CommanderError } from 'commander';
import type { Language } from '#core/money/language';
import { hostErrorWords } from '#workbook/host-error-words';
import { HostError } from '#workbook/host';
import { exitCodes, type ExitCode, type Io } from './io';
import { languageOf } from './language-of';
import { terminalText } from './print/terminal-text';
import { program } from './program';
import { Refusal } from './refusal';

/** `argv` holds the arguments alone, without node and script. A Defect of ours is thrown on. */
export async function run(argv: readonly string[], given: Io, version: string): Promise<ExitCode> {
  const io: Io = {
    ...given,
    err: (text) => {
      given.err(terminalText(text));
    },
  };
  const language = languageOf(argv);
  const { command, outcome } = program(io, version, language);
  for (const each of [command, ...command.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      // commander's own words are replaced by ours below.
      writeErr: () => undefined,
    });
  }
  try {
    await command.parseAsync(argv, { from: 'user' });
    return outcome();
  } catch (failure) {
    const sentence = sentenceFor(failure, language);
    if (sentence === null) throw failure;
    if (sentence !== '') io.err(`${sentence}\n`);
    return failure instanceof CommanderError && failure.exitCode === 0
      ? exitCodes.clean
      : exitCodes.refused;
  }
}

function sentenceFor(failure: unknown, language: Language): string | null {
  if (failure instanceof Refusal) return failure.sentence[language];
  if (failure instanceof HostError) return hostErrorWords(failure, language);
  if (failure instanceof CommanderError) {
    return failure.exitCode === 0 ? '' : usageSentence(failure, language);
  }
  return null;
}

/** The argument or option stands in quotes in commander's own message. */
function usageSentence({ code, message }: CommanderError, language: Language): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  const alike = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const meant = {
    sv: alike === undefined ? '' : ` Menade du ${alike.replace(/, (?=[^,]*$)/, ' eller ')}?`,
    en: alike === undefined ? '' : ` Did you mean ${alike.replace(/, (?=[^,]*$)/, ' or ')}?`,
  };
  const [, option, given, choices] =
    /option '(?:-\w, )?(--\S+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/.exec(
      message,
    ) ?? [];
  const sentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
    'commander.unknownCommand': {
      sv: `Kommandot ”${named}” finns inte.${meant.sv} Se alf-budget --help.`,
      en: `There is no command "${named}".${meant.en} See alf-budget --help.`,
    },
    'commander.unknownOption': /^-[\d\s.,]/.test(named)
      ? {
          sv: `”${named}” börjar som en flagga. Skriv -- före det sista: … -- "${named}".`,
          en: `"${named}" begins like an option. Write -- before the last: … -- "${named}".`,
        }
      : {
          sv: `Flaggan ”${named}” finns inte.${meant.sv} Se alf-budget --help.`,
          en: `There is no option "${named}".${meant.en} See alf-budget --help.`,
        },
    'commander.missingArgument': {
      sv: `Argumentet <${named}> saknas.`,
      en: `The argument <${named}> is missing.`,
    },
    'commander.missingMandatoryOptionValue': {
      sv: `Flaggan ”${named}” måste anges.`,
      en: `The option "${named}" must be given.`,
    },
    'commander.optionMissingArgument': {
      sv: `Flaggan ”${named}” saknar värde.`,
      en: `The option "${named}" has no value.`,
    },
    'commander.excessArguments': {
      sv: 'För många argument. Skriv texter med mellanslag inom citattecken.',
      en: 'Too many arguments. Write texts with spaces in quotes.',
    },
    'commander.help': {
      sv: 'Ange ett kommando. Se alf-budget --help.',
      en: 'Name a command. See alf-budget --help.',
    },
  };
  if (option !== undefined && given !== undefined && choices !== undefined) {
    return language === 'sv'
      ? `${option} ”${given}” finns inte. Välj bland ${choices}.`
      : `${option} "${given}" does not exist. Choose among ${choices}.`;
  }
  const known = sentences[code];
  if (known) return known[language];
  return language === 'sv'
    ? `Argumentet ”${named}” kan inte läsas.`
    : `The argument "${named}" cannot be read.`;
}
