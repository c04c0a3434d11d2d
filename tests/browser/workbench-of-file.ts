/** One workbench for the tests of a file: started before the first of them, closed after the last. */
import { startWorkbench, type Workbench } from './workbench';

/** Called at the top of a test file; the workbench can be used from its first hook on. */
export function workbenchOfFile(
  options?: Parameters<typeof startWorkbench>[0],
): Pick<Workbench, 'open' | 'address' | 'browser'> {
  const started: Workbench[] = [];
  beforeAll(async () => {
    started.push(await startWorkbench(options));
  }, 600_000);
  afterAll(() => Promise.all(started.map((bench) => bench.close())));
  const bench = (): Workbench => {
    const [first] = started;
    if (!first) throw new TypeError('the workbench is started before the first test');
    return first;
  };
  return {
    open: (options) => bench().open(options),
    get address() {
      return bench().address;
    },
    get browser() {
      return bench().browser;
    },
  };
}
