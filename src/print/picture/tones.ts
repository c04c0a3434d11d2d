/** The colours of the pictures: told apart without colour vision too, and dark enough on white (3:1). Spec: printing §6 */
import type { Tone } from './shapes';

export const tones: Readonly<Record<Tone, string>> = {
  level: '#0b556a',
  rise: '#498205',
  fall: '#a4262c',
  first: '#0b556a',
  second: '#ca5010',
  third: '#69797e',
  fourth: '#8764b8',
  fifth: '#498205',
  sixth: '#a4262c',
  seventh: '#00727d',
  /** Where a bar could stand: a ground, which says nothing. */
  track: '#f3f2f1',
  text: '#201f1e',
  line: '#8a8886',
};
