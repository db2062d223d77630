/** The ids of a list's members in the order they are shown: as `order` says, then as they stand in the file. */
export function memberOrder(inputs: Readonly<Record<string, unknown>>, list: string): readonly string[] {
  const ids = Object.keys((inputs[list] as object | undefined) ?? {});
  const wanted = (inputs['order'] as Record<string, readonly string[]> | undefined)?.[list] ?? [];
  return [...wanted.filter((id) => ids.includes(id)), ...ids.filter((id) => !wanted.includes(id))];
}
