/** Whether the system refused for one of these reasons, such as `ENOENT`. */
export function isErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** Whether the system did not let us: no permission, a full disk, a file that another program holds. Not a mistake of ours. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
