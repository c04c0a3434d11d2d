/** The house as rules: imports run downwards only. Each rule says to the offender why. */
const only = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const inside = (rooms) => `^src/(${rooms.join('|')})/`;

const coreOrder = [
  'money',
  'findings',
  'budget',
  'allocation',
  'why',
  'checks',
  'council',
  'minutes',
  'appendix',
  'modules',
  'paper',
  'compare',
  'reconcile',
];
const upwards = coreOrder
  .slice(0, -1)
  .map((room, level) =>
    only(
      `core-${room}-looks-down`,
      `Inside core the order is ${coreOrder.join(', ')}: ${room} may import only what stands before it.`,
      { path: `^src/core/${room}/` },
      { path: inside(coreOrder.slice(level + 1).map((above) => `core/${above}`)) },
    ),
  );

module.exports = {
  forbidden: [
    only(
      'no-cycles',
      'Two files that need each other are one concept, or one of them is in the wrong room.',
      {},
      { circular: true },
    ),
    only(
      'core-is-pure',
      'src/core imports nothing outside core but decimal.js, and that only in core/money.',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', '^node_modules/decimal\\.js/'] },
    ),
    only(
      'one-door-to-decimal',
      'core/money is the only door to decimal.js: ask it for the operation you need.',
      { pathNot: '^src/core/money/' },
      { path: 'node_modules/decimal\\.js' },
    ),
    ...upwards,
    only(
      'core-catalogue-is-the-top',
      'Rooms own their findings; the catalogue composes them and is read by the floors above core.',
      { path: '^src/core/[a-z]+/' },
      { path: '^src/core/catalogue\\.ts$' },
    ),
    only(
      'sheet-stands-alone',
      'The workbook model knows cells and formulas, not budgets.',
      { path: '^src/sheet/' },
      { path: '^src/', pathNot: '^src/sheet/' },
    ),
    only(
      'workbook-looks-down',
      'The contract imports core and sheet, never a host, a job or an app.',
      { path: '^src/workbook/' },
      { path: '^src/', pathNot: inside(['workbook', 'sheet', 'core']) },
    ),
    only(
      'print-looks-down',
      'Print draws documents that core has made; it knows no host, no job and no app.',
      { path: '^src/print/' },
      { path: '^src/', pathNot: inside(['print', 'workbook', 'sheet', 'core']) },
    ),
    only(
      'hosts-look-down',
      'A host implements the Host interface of workbook/; it knows no job and no app.',
      { path: '^src/hosts/' },
      { path: '^src/', pathNot: inside(['hosts', 'workbook', 'sheet', 'core']) },
    ),
    only(
      'hosts-are-strangers',
      'The hosts do not know each other; what they share lives in sheet/.',
      { path: '^src/hosts/(?!file/)([^/]+)/' },
      { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    ),
    only(
      'file-host-stands-on-memory',
      'A file is the memory host over what was read from it, and knows no other host.',
      { path: '^src/hosts/file/' },
      { path: '^src/hosts/', pathNot: '^src/hosts/(file|memory)/' },
    ),
    only(
      'jobs-see-no-host',
      'A job is written once, over the Host interface; the app chooses the host.',
      { path: '^src/jobs/' },
      { path: '^src/', pathNot: inside(['jobs', 'workbook', 'sheet', 'core']) },
    ),
    only(
      'documents-give-text',
      'A document becomes text and nothing else: beside the languages of core and the bounded zip and XML of the file host it needs no room, and no Node, because the pane loads it too.',
      { path: '^src/documents/' },
      {
        path: '^src/|^(node:)?(fs|path|buffer|url|stream|os|process|worker_threads)(/|$)',
        pathNot: [
          '^src/documents/',
          '^src/core/money/language\\.ts$',
          '^src/hosts/file/(zip|xml)/',
          '^src/workbook/host\\.ts$',
        ],
      },
    ),
    only(
      'documents-have-one-door',
      'src/documents is the only door to the readers of Word and PDF; ask textOfDocument, which is loaded when it is needed.',
      { path: '^src/', pathNot: '^src/documents/' },
      { path: 'node_modules/(mammoth|pdfjs-dist)/' },
    ),
    only(
      'apps-are-strangers',
      'Apps never import each other; only the local Excel, workbench/office, serves others (the demo, the tests).',
      { path: '^src/(cli|taskpane|commands|functions|print-page|workbench)/' },
      {
        path: '^src/(cli|taskpane|commands|functions|print-page|workbench)/',
        pathNot: ['^src/$1/', '^src/workbench/office/'],
      },
    ),
    only(
      'commands-ask-the-pane',
      'A button of the ribbon knows no budget: it asks the pane, through hosts/excel.',
      { path: '^src/commands/' },
      { path: '^src/', pathNot: '^src/(commands|hosts/excel)/' },
    ),
    only(
      'functions-compute',
      'A custom function computes from what it is given: core and, for what Excel calls, hosts/excel.',
      { path: '^src/functions/' },
      { path: '^src/', pathNot: inside(['functions', 'core', 'hosts/excel']) },
    ),
    only(
      'print-page-has-no-excel',
      'print.html is there for those without Excel: it opens files, and reads no other documents.',
      { path: '^src/print-page/' },
      { path: '^src/(hosts/(?!file/)|documents/)' },
    ),
    only(
      'help-is-light',
      '--help is answered at once: a command and what it needs are imported when it runs; what is shown of the modules is data (module-outlines.ts).',
      {
        path: '^src/cli/(about|comparing-commands|enter|io|language-of|lost-output|main|node-version|process-io|program|program-words|run|start)\\.ts$',
      },
      {
        path: '^src/',
        pathNot: [
          '^src/cli/(about|comparing-commands|enter|io|language-of|lost-output|module-outlines|node-version|process-io|program|program-words|refusal|run|print/terminal-text)\\.ts$',
          '^src/workbook/(host(-error-words)?|system-reasons)\\.ts$',
        ],
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    ),
    only(
      'local-excel-stands-alone',
      'The local Excel answers the client library over the workbook model; it knows no budget, host, job or app.',
      { path: '^src/workbench/office/' },
      {
        path: '^src/',
        pathNot: ['^src/workbench/office/', '^src/sheet/', '^src/core/money/invariant'],
      },
    ),
    only(
      'office-has-one-place',
      'hosts/excel is the only place that names Excel.* or Office.*.',
      { pathNot: '^src/(hosts/excel|workbench)/' },
      { path: 'office-js' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
