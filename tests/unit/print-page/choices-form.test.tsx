/** @jest-environment jsdom */
/** The choices of the page that prints: what they show is what will be printed. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { defaultChoices } from '#core/appendix/choices';
import { modules } from '#core/modules/all';
import { ChoicesForm } from '../../../src/print-page/choices-form';
import { printWords } from '../../../src/print-page/words';

const subjects = modules
  .filter(({ name }) => name === 'grants')
  .map((module) => ({ name: module.name, title: module.title.sv, module }));
const [subject] = subjects;
const choices = { ...defaultChoices, subject: 'grants', number: null, state: null, options: {} };

async function stampShown(ownState: 'förslag' | 'fastställd' | null): Promise<string | undefined> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  if (subject) {
    const choose = () => undefined;
    const [language, words] = ['sv', printWords.sv] as const;
    await act(() =>
      render(
        <ChoicesForm {...{ subjects, subject, ownState, choices, choose, words, language }} />,
        place,
      ),
    );
  }
  const label = [...place.querySelectorAll('label')].find((each) =>
    (each.textContent ?? '').startsWith('Stämpel'),
  );
  return label?.querySelector('select')?.value;
}

describe('Printing §9: the stamp of a list in print.html', () => {
  test('of a workbook without a budget, its own state stands there until another is chosen; a budget has no choice', async () => {
    expect(await stampShown('fastställd')).toBe('fastställd');
    expect(await stampShown('förslag')).toBe('förslag');
    expect(await stampShown(null)).toBeUndefined();
  });
});
