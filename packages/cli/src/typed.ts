/** A name as it is typed on a command line: between quotes when it has a space or a sign with a meaning of its own. */
export function typed(name: string): string {
  return /^[\p{L}\p{N}_./@:+~-]+$/u.test(name) ? name : `"${name.replaceAll('"', '\\"')}"`;
}
