import { modules } from '#core/modules/all';
import { chooseOlder } from '../../../../src/taskpane/beside/beside-actions';
import { addFiles } from '../../../../src/taskpane/council/council-actions';
import { openMinutes } from '../../../../src/taskpane/actions/minutes';
import { openRows } from '../../../../src/taskpane/actions/module-entry';
import { formOf } from '../../../../src/taskpane/actions/modules';
import { example } from '../example-desk';

const torn = {
  name: 'flyttad.csv',
  size: 10,
  arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
};
const sentence =
  'flyttad.csv går inte att läsa. Den kan ha flyttats eller vara öppen någon annanstans.';

describe('Pane §12, §13: a file that was moved after it was chosen', () => {
  test('is told by name wherever a file is chosen, and breaks nothing', async () => {
    const { controller } = await example();
    const [module] = modules;
    if (!module) throw new Error('there is a module');
    await openRows(controller, module, torn);
    expect(formOf(controller, module).intake.problem).toBe(sentence);
    await openMinutes(controller, torn);
    await chooseOlder(controller, torn);
    await addFiles(controller, [torn]);
    const { minutes, beside, council } = controller.state.forms;
    expect([minutes.problem, beside.problem, ...council.problems]).toEqual(
      Array<string>(3).fill(sentence),
    );
    expect(controller.state.defect).toBeNull();
  });
});
