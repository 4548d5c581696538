/** Items whose key was used before, each with the first item that has it. */
export function repeats<T>(items: readonly T[], key: (item: T) => string): readonly { readonly item: T; readonly first: T }[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const first = firsts.get(key(item));
    if (first !== undefined) return [{ item, first }];
    firsts.set(key(item), item);
    return [];
  });
}
