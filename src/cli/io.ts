/** What the command line may touch: its streams, the disk and the clock. Tests give their own. */
export interface Io {
  /** Results; exactly one JSON object with --json. */
  out(text: string): void;
  /** Warnings, progress and refusals. */
  err(text: string): void;
  /** Whether somebody watches stderr: progress is shown to a terminal only. */
  readonly terminal: boolean;
  /** Local time, "2025-10-14T09:30". */
  now(): string;
  /** The whole file; HostError when it is missing, unreadable or too large. */
  read(path: string): Promise<Uint8Array>;
  /** Replaces the file as a whole or not at all; HostError when that fails, and when it would overwrite the input. */
  write(path: string, bytes: Uint8Array, guard?: WriteGuard): Promise<void>;
  /** Makes the folder, and those above it, where they are not there; HostError when that fails. */
  makeFolder(path: string): Promise<void>;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
}

/** The file that was read, which is only changed in place when that is asked for. */
export interface WriteGuard {
  readonly input: string;
  /** Other files that were read beside it; they are never changed. */
  readonly besides?: readonly string[];
  /** What was read from it; in place, it is written over only while it still holds this. */
  readonly read: Uint8Array;
  readonly inPlace: boolean;
  /** Keeps what stood in the output beside it, by its name with this ending. */
  readonly backup?: string;
}

export const exitCodes = { clean: 0, findings: 1, refused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
