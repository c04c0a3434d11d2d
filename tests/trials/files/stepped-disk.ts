/**
 * The disk, seen step by step: something may happen right before each operation, and in the middle of writing. What
 * is under test is not altered; it is only given this disk instead of the real one.
 */
import type { FileHandle } from 'node:fs/promises';
import { realDisk, type Disk } from '#hosts/file/disk';

export interface Step {
  /** Counts from 0, over everything that one saving does on the disk. */
  readonly index: number;
  readonly name: string;
}

/** Runs before each step. */
export type BeforeStep = (step: Step) => Promise<void>;

/** Gives a part of what is being written instead of all of it, for the steps that write. */
export type PartWritten = (step: Step, size: number) => number | null;

export function steppedDisk(before: BeforeStep, part: PartWritten = () => null): Disk {
  let count = 0;
  const step = async (name: string): Promise<Step> => {
    const taken = { index: count, name };
    count += 1;
    await before(taken);
    return taken;
  };
  const handleOf = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, key) {
        const held: unknown = Reflect.get(target, key, target);
        if (typeof held !== 'function') return held;
        return async (...parameters: unknown[]): Promise<unknown> => {
          const taken = await step(`handle.${String(key)}`);
          const [bytes] = parameters;
          if (key === 'writeFile' && bytes instanceof Uint8Array) {
            const size = part(taken, bytes.length);
            if (size !== null) {
              await target.write(bytes.subarray(0, size));
              await before({ index: taken.index, name: 'cut off' });
            }
          }
          return Reflect.apply(held, target, parameters) as unknown;
        };
      },
    });
  return new Proxy(realDisk, {
    get(target, key) {
      const held: unknown = Reflect.get(target, key, target);
      if (typeof held !== 'function') return held;
      return async (...parameters: unknown[]): Promise<unknown> => {
        await step(String(key));
        const outcome: unknown = await (Reflect.apply(
          held,
          target,
          parameters,
        ) as Promise<unknown>);
        return key === 'open' ? handleOf(outcome as FileHandle) : outcome;
      };
    },
  });
}
