/**
 * The commands, their arguments and options. Nothing else is loaded until a command is chosen, so that --help is
 * answered at once. Spec: docs/spec/command-line.md
 */
import { Command, Option } from 'commander';
import { Context, type GlobalOptions } from './context';
import { exitCodes, type ExitCode, type Io } from './io';

type Run = (context: Context, ...parameters: never[]) => Promise<ExitCode>;

export interface Program {
  readonly command: Command;
  /** The exit code of the command that ran. */
  readonly outcome: () => ExitCode;
}

export function program(io: Io, version: string): Program {
  let code: ExitCode = exitCodes.clean;
  const root = new Command('alf-budget')
    .description('Budgeten för ALF- och FoUU-medel, exakt till öret.')
    .version(version, '-V, --version', 'visar versionen')
    .helpOption('-h, --help', 'visar hjälpen')
    .helpCommand('help [kommando]', 'visar hjälpen för ett kommando')
    .configureHelp({ showGlobalOptions: true });

  /** Defines a command whose code is loaded when it is run. */
  const command = (usage: string, description: string, load: () => Promise<Run>) =>
    root
      .command(usage)
      .description(description)
      .option('--json', 'skriver ett JSON-objekt')
      .addOption(new Option('--lang <språk>', 'svarets språk').choices(['sv', 'en']).default('sv'))
      .action(async (...parameters: unknown[]) => {
        // commander passes the arguments, then the options, then the command itself.
        const given = parameters.slice(0, -1);
        const context = new Context(io, given.at(-1) as GlobalOptions);
        const run = await load();
        code = await run(context, ...(given as never[]));
      });

  /** Options of every command that writes a workbook. */
  const writing = (defined: Command) =>
    defined
      .option('-o, --output <fil>', 'sparar resultatet här')
      .option('--in-place', 'ändrar filen själv')
      .option('--who <namn>', 'namnet i loggen')
      .option('--dry-run', 'visar planen utan att skriva');

  /** Options of a decision. */
  const decided = (defined: Command) =>
    writing(defined)
      .option('--body <organ>', 'vem som har beslutat')
      .option('--decision <beslut>', 'paragraf, till exempel "§ 7"')
      .option('--decided <datum>', 'när det beslutades')
      .option('--date <datum>', 'när det hände')
      .option('--text <text>', 'händelsens text');

  command(
    'new <utfil>',
    'skapar en tom budget, eller exempelbudgeten',
    async () => (await import('./commands/new')).create,
  )
    .option('--year <år>', 'budgetåret')
    .option('--example <år>', 'exempelbudgeten (2026)');
  command(
    'read <arbetsbok>',
    'visar ramar, mottagare, poster, händelser och saldon',
    async () => (await import('./commands/read')).read,
  );
  command(
    'check <arbetsbok>',
    'kör alla kontroller',
    async () => (await import('./commands/check')).check,
  );
  writing(
    command(
      'import <arbetsbok> <fil>',
      'hämtar in rader från CSV eller en annan arbetsbok',
      async () => (await import('./commands/import')).importFile,
    ).requiredOption('--table <tabell>', 'tabellens eller bladets namn, till exempel Poster'),
  );
  writing(
    command(
      'set <arbetsbok> <cell> <värde>',
      'skriver en enda cell i vilken arbetsbok som helst',
      async () => (await import('./commands/set')).set,
    ).option('--formula', 'värdet är en formel'),
  );
  decided(
    command(
      'allocate <arbetsbok>',
      'fördelar en ändring på mottagare eller poster',
      async () => (await import('./commands/allocate')).allocate,
    )
      .requiredOption('--source <källa>', 'ALF eller FoUU')
      .requiredOption('--amount <belopp>', 'ändringen, till exempel "415 tkr"')
      .option('--to <mottagare=belopp>', 'andel till en mottagares ram', collect)
      .option('--to-post <post-id=belopp>', 'andel till en post', collect)
      .option('--by <nyckel>', 'fördelar efter en nyckel: lika, proportionell eller föregående år'),
  );
  decided(
    command(
      'transfer <arbetsbok>',
      'flyttar pengar mellan två mottagares ramar',
      async () => (await import('./commands/transfer')).transfer,
    )
      .requiredOption('--from <mottagare>', 'den som lämnar')
      .requiredOption('--to <mottagare>', 'den som får')
      .requiredOption('--source <källa>', 'ALF eller FoUU')
      .requiredOption('--amount <belopp>', 'till exempel "50 tkr"'),
  );
  decided(
    command(
      'propose <arbetsbok>',
      'gör budgeten till förslag',
      async () => (await import('./commands/state')).propose,
    ),
  );
  decided(
    command(
      'lock <arbetsbok>',
      'låser budgeten som fastställd',
      async () => (await import('./commands/state')).lock,
    ),
  );
  decided(
    command(
      'unlock <arbetsbok>',
      'låser upp budgeten',
      async () => (await import('./commands/state')).unlock,
    ),
  );
  writing(
    command(
      'accept <arbetsbok> <kod>',
      'godtar en anmärkning med namn och skäl',
      async () => (await import('./commands/accept')).accept,
    ).requiredOption('--why <skäl>', 'varför den får stå kvar'),
  );
  command(
    'rollover <arbetsbok>',
    'gör nästa års arbetsbok',
    async () => (await import('./commands/rollover')).rollover,
  ).requiredOption('-o, --output <fil>', 'sparar nästa års arbetsbok här');
  command(
    'spread <problem>',
    'fördelar enligt ett problem i JSON',
    async () => (await import('./commands/spread')).spread,
  );
  return { command: root, outcome: () => code };
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
