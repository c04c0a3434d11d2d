/**
 * The commands with their arguments and options, in the user's language. The code of a command is loaded when it is
 * chosen, so that --help is answered at once. Spec: command-line §1
 */
import { Command, Option, type Argument } from 'commander';
import type { Language } from '#core/money/language';
import { comparingCommands } from './comparing-commands';
import type { Context, GlobalOptions, Run } from './context';
import type { ModuleCommandOptions } from './commands/module';
import { exitCodes, type ExitCode, type Io } from './io';
import { moduleOutlines, type ModuleOutline } from './module-outlines';
import { options, titles, type Bilingual } from './program-words';

export interface Program {
  readonly command: Command;
  /** The exit code of the command that ran. */
  readonly outcome: () => ExitCode;
}

export function program(io: Io, version: string, language: Language): Program {
  let code: ExitCode = exitCodes.clean;
  const say = (words: Bilingual) => words[language];
  const translate = (title: string) => say(titles[title] ?? { sv: title, en: title });
  const root = new Command('alf-budget')
    .description(say(options.program))
    .version(version, '-V, --version', say(options.version))
    .helpCommand('help [command]', say(options.helpCommand))
    .usage(say(options.usage));

  const command = (usage: string, description: Bilingual, load: () => Promise<Run>) =>
    root
      .command(usage)
      .description(say(description))
      .option('--json', say(options.json))
      .addOption(new Option('--lang <sv|en>', say(options.lang)).choices(['sv', 'en']))
      .action(async (...parameters: unknown[]) => {
        // commander passes the arguments, then the options, then the command itself.
        const given = parameters.slice(0, -1);
        (await import('./arguments')).refuseDash(given.at(-1) as { readonly output?: string });
        const { Context } = await import('./context');
        const run = await load();
        code = await run(new Context(io, given.at(-1) as GlobalOptions), ...(given as never[]));
      });

  /** Options of every command that writes a workbook. */
  const writing = (defined: Command, output = say(options.output)) =>
    defined
      .option('-o, --output <file>', output)
      .option('--in-place', say(options.inPlace))
      .option('--backup', say(options.backup))
      .option('--who <name>', say(options.who))
      .option('--dry-run', say(options.dryRun));

  const overFormulas = (defined: Command) =>
    defined.option('--replace-formulas', say(options.replaceFormulas));

  /** Options of a decision. */
  const decided = (defined: Command, output?: string) =>
    overFormulas(writing(defined, output))
      .option('--body <body>', say(options.body))
      .option('--decision <§>', say(options.decision))
      .option('--decided <date>', say(options.decided))
      .option('--date <date>', say(options.date))
      .option('--text <text>', say(options.text));

  /** Where a paper belongs. */
  const placed = (defined: Command) =>
    defined
      .option('--dnr <dnr>', say(options.dnr))
      .option('--paragraph <§>', say(options.paragraph))
      .option('--meeting <date>', say(options.meeting));

  command('new <file>', options.new, async () => (await import('./commands/new')).create)
    .option('--year <year>', say(options.year))
    .option('--example <year>', say(options.example));
  writing(
    command('map <book>', options.map, async () => (await import('./commands/map')).map)
      .option('--sheet <sheet>', say(options.sheet))
      .option('--range <A1:H60>', say(options.range))
      .option('--unit <unit>', say(options.unit))
      .option('--source <source>', say(options.mapSource))
      .option('--column <column=heading>', say(options.column), collect)
      .option('--sum <row>', say(options.sum), collect)
      .option('--year <year>', say(options.year))
      .option('--create', say(options.createMissing)),
  );
  command('read <book>', options.read, async () => (await import('./commands/read')).read);
  writing(
    command('check <book>', options.check, async () => (await import('./commands/check')).check)
      .option('--mark', say(options.mark))
      .option('--unmark', say(options.unmark))
      .option('--off <code>', say(options.off))
      .option('--on <code>', say(options.on))
      .option('--why <text>', say(options.switchWhy)),
  );
  writing(
    command(
      'import <book> <file>',
      options.import,
      async () => (await import('./commands/import')).importFile,
    ).requiredOption('--table <table>', say(options.table)),
  );
  const set = async () => (await import('./commands/set')).set;
  overFormulas(writing(command('set <book> <cell> <value>', options.set, set))).option(
    '--formula',
    say(options.formula),
  );
  decided(
    command(
      'allocate <book>',
      options.allocate,
      async () => (await import('./commands/allocate')).allocate,
    )
      .requiredOption('--source <source>', say(options.source))
      .requiredOption('--amount <amount>', say(options.amount))
      .option('--to <recipient=amount>', say(options.to), collect)
      .option('--to-post <id=amount>', say(options.toPost), collect)
      .option('--by <key>', say(options.by))
      .option('--quantum <amount>', say(options.quantum))
      .option('--trace-sheet', say(options.traceSheet)),
  );
  decided(
    command(
      'set-total <book>',
      options.setTotal,
      async () => (await import('./commands/set-total')).setTotal,
    )
      .requiredOption('--recipient <recipient>', say(options.recipient))
      .requiredOption('--source <source>', say(options.source))
      .option('--total <amount>', say(options.total))
      .option('--quantum <amount>', say(options.quantum))
      .option('--hold <post>', say(options.hold), collect)
      .option('--release <post>', say(options.release), collect)
      .option('--trace-sheet', say(options.traceSheet)),
  );
  decided(
    command(
      'scenario <book> <action> [names...]',
      options.scenario,
      async () => (await import('./commands/scenario')).scenario,
    )
      .option('--source <source>', say(options.source))
      .option('--amount <amount>', say(options.amount))
      .option('--to <recipient=amount>', say(options.to), collect)
      .option('--to-post <id=amount>', say(options.toPost), collect)
      .option('--by <key>', say(options.by))
      .option('--quantum <amount>', say(options.quantum))
      .option('--replace', say(options.replace))
      .option('--unit <unit>', say(options.shownUnit)),
  );
  decided(
    command(
      'transfer <book>',
      options.transfer,
      async () => (await import('./commands/transfer')).transfer,
    )
      .requiredOption('--from <recipient>', say(options.from))
      .requiredOption('--to <recipient>', say(options.transferTo))
      .requiredOption('--source <source>', say(options.source))
      .requiredOption('--amount <amount>', say(options.amount)),
  );
  const state = () => import('./commands/state');
  decided(command('propose <book>', options.propose, async () => (await state()).propose));
  decided(command('lock <book>', options.lock, async () => (await state()).lock));
  decided(command('unlock <book>', options.unlock, async () => (await state()).unlock));
  writing(
    command(
      'accept <book> <code>',
      options.accept,
      async () => (await import('./commands/accept')).accept,
    ).requiredOption('--why <text>', say(options.why)),
  );
  const upgrade = async () => (await import('./commands/upgrade')).upgrade;
  writing(command('upgrade <book>', options.upgrade, upgrade));
  comparingCommands(command, say);
  command(
    'journal <book>',
    options.journal,
    async () => (await import('./commands/journal')).journal,
  )
    .option('--find <text>', say(options.find))
    .option('--csv', say(options.csv));
  command('why <book> <cell>', options.whyCell, async () => (await import('./commands/why')).why);
  const restore = async () => (await import('./commands/restore')).restore;
  writing(command('restore <book> [nr]', options.restore, restore));
  const rollover = command(
    'rollover <book>',
    options.rollover,
    async () => (await import('./commands/rollover')).rollover,
  );
  // It makes a new workbook, and says so to whoever asks for --in-place all the same.
  writing(rollover)
    .options.find(({ long }) => long === '--in-place')
    ?.hideHelp();
  command('frames <book>', options.frames, async () => (await import('./commands/frames')).frames)
    .requiredOption('--out <folder>', say(options.outFolder))
    .option('--replace', say(options.replaceBooks));
  const collectProposals = async () => (await import('./commands/collect')).collect;
  overFormulas(
    writing(command('collect <book> <proposals...>', options.collect, collectProposals)),
  ).option('--gone-to-zero', say(options.goneToZero));
  writing(
    command(
      'minutes <text>',
      options.minutes,
      async () => (await import('./commands/minutes')).minutes,
    )
      .option('--book <book>', say(options.book))
      .option('--report-sheet', say(options.reportSheet)),
  );
  const decisionCommand = command(
    'decision <book>',
    options.decisionText,
    async () => (await import('./commands/decision')).decision,
  )
    .option('--by <LG|Region>', say(options.decidedBy))
    .option('-o, --output <file>', say(options.outputPaper));
  placed(decisionCommand);
  placed(
    command(
      'appendix <book>',
      options.appendix,
      async () => (await import('./commands/appendix')).appendix,
    ).option('-o, --output <file>', say(options.outputAppendix)),
  )
    .option('--unit <unit>', say(options.shownUnit))
    .option('--against <preliminar|foregaende>', say(options.against))
    .option('--group <mottagare|källa|avsnitt>', say(options.group))
    .option('--without <column>', say(options.without), collect)
    .option('--pictures', say(options.pictures))
    .option('--sheet', say(options.appendixSheet))
    .option('--who <name>', say(options.who));
  writing(
    command(
      'charts <book> [scenarios...]',
      options.charts,
      async () => (await import('./commands/charts')).charts,
    ),
  );
  command(
    'spread <problem>',
    options.spread,
    async () => (await import('./commands/spread')).spread,
  );
  for (const module of moduleOutlines) moduleCommand(module);

  /** A module needs no command of its own: its name, its words and its options are data. */
  function moduleCommand(module: ModuleOutline): void {
    const { sv, en } = module.describes;
    const describes = module.records
      ? { sv: `${sv}; --record bokför en`, en: `${en}; --record records one` }
      : module.describes;
    const defined = command(`${module.name} <book>`, describes, async () => {
      const { runModule } = await import('./commands/module');
      return (context: Context, path: string, given: ModuleCommandOptions) =>
        runModule(context, path, module.name, given);
    });
    for (const { name, kind, words } of module.options) {
      const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      defined.option(kind === 'flag' ? `--${flag}` : `--${flag} <${kind}>`, say(words));
    }
    if (module.hasTables) defined.option('--create', say(options.createSheet));
    if (module.records) {
      decided(defined, say(options.outputPaperOrBook)).option(
        '--record <name>',
        say(options.record),
      );
    } else if (module.hasTables) writing(defined, say(options.outputPaperOrNewSheet));
    else defined.option('-o, --output <file>', say(options.outputPaper));
    placed(defined)
      .option('--appendix <nr>', say(options.appendixNumber))
      .option('--stamp <stamp>', say(options.stamp));
  }

  for (const each of [root, ...root.commands]) {
    each
      .helpOption('-h, --help', say(options.help))
      .usage(each.usage().replace('[options]', say(options.flags)))
      .configureHelp({
        styleTitle: translate,
        optionDescription: ({ description }) => description,
        subcommandTerm: (sub) =>
          [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
      });
  }
  return { command: root, outcome: () => code };
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
