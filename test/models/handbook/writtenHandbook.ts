import { handbook } from '../../../models/handbook/handbook.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import type { Locale } from '../../../models/language/translated.ts';

/** The handbook of the hall in a language. */
export const hallHandbook = (locale: Locale): string => handbook(hallModel, hallFormat, '1.0.0', locale);

/** What stands under a heading, up to the next one that can be linked to. */
export function entryOf(markdown: string, anchor: string): string {
  const begin = markdown.indexOf(`<a id="${anchor}"></a>`);
  if (begin === -1) throw new RangeError(`there is no #${anchor}`);
  const end = markdown.indexOf('<a id="', begin + 1);
  return markdown.slice(begin, end === -1 ? undefined : end);
}

/** The entries of an input: one, or one for each kind of member that has it in a way of its own. */
export function entriesOf(markdown: string, anchor: string): readonly string[] {
  const found = [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);
  return found
    .filter((id) => id === anchor || id.startsWith(`${anchor}-`))
    .map((id) => entryOf(markdown, id));
}

/** The fact of an entry with a name: what stands behind `**name:**`. */
export function factOf(entry: string, name: string): string | undefined {
  const line = entry.split('\n').find((each) => each.startsWith(`- **${name}:** `));
  return line?.slice(`- **${name}:** `.length);
}

/** The places of the document that a text links to. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);

/** The formulas that stand on lines of their own. */
export const blocksIn = (text: string): readonly string[] =>
  [...text.matchAll(/```text\n([^`]*)\n```/g)].map(([, formula = '']) => formula);

/** The words of a document that are for people: without formulas, ids, link targets and HTML. */
export const proseOf = (text: string): string =>
  text
    .replace(/```text\n[^`]*\n```/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\(#[^)]+\)/g, '] ')
    .replace(/<a id="[^"]*"><\/a>/g, ' ');
