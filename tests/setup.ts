/** Every test proves something, and nothing is printed behind its back. */
const spoken: string[] = [];
const original = { log: console.log, warn: console.warn, error: console.error };

beforeEach(() => {
  expect.hasAssertions();
  spoken.length = 0;
  for (const channel of ['log', 'warn', 'error'] as const) {
    console[channel] = (...words: unknown[]) => {
      spoken.push(`console.${channel}: ${words.map(String).join(' ')}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  if (spoken.length > 0) throw new Error(`A test must not print.\n${spoken.join('\n')}`);
});
