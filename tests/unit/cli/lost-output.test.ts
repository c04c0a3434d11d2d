import { EventEmitter } from 'node:events';
import { mindLostOutput } from '../../../src/cli/lost-output';

function refusals(language: 'sv' | 'en', ...codes: readonly (string | null)[]): readonly string[] {
  const out = new EventEmitter();
  const told: string[] = [];
  mindLostOutput(out as never, language, (sentence) => told.push(sentence));
  for (const code of codes)
    out.emit('error', Object.assign(new Error('no'), code === null ? {} : { code }));
  return told;
}

describe('Command line §3: an answer that cannot be written', () => {
  test('a reader that has gone, as behind "| head", is no failure', () => {
    expect(refusals('sv', 'EPIPE', 'EPIPE')).toEqual([]);
  });

  test('a full disk is told in one sentence, once', () => {
    expect(refusals('sv', 'ENOSPC', 'ENOSPC')).toEqual([
      'Svaret kan inte skrivas ut (disken är full).',
    ]);
    expect(refusals('en', 'ENOSPC')).toEqual([
      'The answer cannot be written out (the disk is full).',
    ]);
  });

  test('so is what has no code', () => {
    expect(refusals('sv', null)).toEqual(['Svaret kan inte skrivas ut.']);
  });
});
