import type { AcceptedScenario } from '../../models/index.ts';

/** What a scenario is called where nobody sees what it rests on: a variant after its base, unless it names the place. */
export function sheetTitle({ head, bases }: Pick<AcceptedScenario, 'head' | 'bases'>): string {
  const base = bases.at(-1)?.head;
  if (base === undefined) return head.title;
  const { title, municipality = title } = base;
  return head.title.includes(municipality) ? head.title : `${title}: ${head.title}`;
}
