/** What stands where a file is about to be written. */
import { HostError } from '#workbook/host';
import type { Io } from './io';

/** null when there is no such file; HostError when it cannot be read. */
export async function standingFile(io: Io, path: string): Promise<Uint8Array | null> {
  return io.read(path).catch((cause: unknown) => {
    if (cause instanceof HostError && cause.code === 'file/not-found') return null;
    throw cause;
  });
}
