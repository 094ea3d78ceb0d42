/** Wrong usage or an invalid file: a clear message, exit code 64, no stack trace. */
export class UsageError extends Error {
  static readonly exitCode = 64
}
