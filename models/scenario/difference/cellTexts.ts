import { asCell, type Cell } from '../cell.ts';

/** The words of a cell and of its numbers at other times, by part; empty where there are none. */
export function cellTexts(entry: number | Cell): Readonly<Record<'source' | 'note' | 'status', string>> {
  const cell = asCell(entry);
  const others = [...Object.values(cell.years ?? {}), ...(cell.steps ?? []).map(({ value }) => value)];
  const all = [cell, ...others.map((other) => asCell(other))];
  const joined = (part: 'source' | 'note' | 'status'): string => {
    const texts = all.map((each) => each[part] ?? '');
    return texts.every((text) => text === '') ? '' : texts.join('\n').trimEnd();
  };
  return { source: joined('source'), note: joined('note'), status: joined('status') };
}
