import { fieldAddresses, hallFormat, inputLabel, type Field, type InputField } from '../../models/index.ts';
import { pointable, withFixedMembers } from '../document/pointable.ts';
import type { Language, TextKey } from '../language/createLanguage.ts';
import { sectionOf } from '../sections.ts';
import type { RawInputs } from '../state/createScenario.ts';

/** A field of the scenario as it is looked for. */
export interface FieldEntry {
  readonly path: string;
  readonly field: Field;
  /** «Fagarbeider: Årslønn» */
  readonly label: string;
  /** The section it stands in. */
  readonly section: string;
  /** What else people call it. */
  readonly also?: string;
}

/** What people look for by another name than that of the field. */
const otherNames: readonly (readonly [path: RegExp, key: TextKey])[] = [
  [/^places\.[^.]+\.yearlyRent$/, 'search.also.rent'],
  [/^places\.[^.]+\.energyPrice$/, 'search.also.energy'],
  [/^roles\.[^.]+\.yearlySalary$/, 'search.also.salary'],
  [/^roles\.[^.]+\.plannedFte$/, 'search.also.fte'],
  [/^streams\.[^.]+\.salesPrice$/, 'search.also.price'],
  [/^volumes\.scale$/, 'search.also.volume'],
];

/** Every field of a scenario that the form shows, in its order; those of members that every scenario has, too. */
export function fieldIndex(
  inputs: RawInputs,
  { t, pick }: Pick<Language, 't' | 'pick'>,
): readonly FieldEntry[] {
  const values = withFixedMembers(inputs);
  return fieldAddresses(hallFormat, values).flatMap((address) => {
    const { path, field } = address;
    const section = sectionOf(path);
    if (field.type === 'paths' || section === undefined) return [];
    const other = otherNames.find(([pattern]) => pattern.test(path))?.[1];
    const also = other === undefined ? {} : { also: t(other) };
    return [{ path, field, label: pick(inputLabel(address, values)), section: pick(section.label), ...also }];
  });
}

/** The fields that an input field may point at, in the order of the form. */
export function pointedEntries(
  field: InputField,
  inputs: RawInputs,
  { pick }: Pick<Language, 'pick'>,
): readonly FieldEntry[] {
  return pointable(field, inputs).map(({ path, address, part }) => ({
    path,
    field: address.field,
    label: `${pick(inputLabel(address, withFixedMembers(inputs)))}${part}`,
    section: pick(sectionOf(path)?.label ?? address.field.label),
  }));
}

/** The entries whose name, member or other name has all the words of a text. */
export function named(entries: readonly FieldEntry[], text: string): readonly FieldEntry[] {
  const words = plain(text).split(/\s+/).filter((word) => word !== ''); // prettier-ignore
  return entries.filter(({ label, also = '' }) => words.every((word) => plain(`${label} ${also}`).includes(word))); // prettier-ignore
}

/** The entries that a text speaks of, the nearest first: all its words stand in the name, the section or the help. */
export function matching(
  entries: readonly FieldEntry[],
  query: string,
  pick: Language['pick'],
): readonly FieldEntry[] {
  const words = plain(query).split(/\s+/).filter((word) => word !== ''); // prettier-ignore
  if (words.length === 0) return entries;
  const ranked = entries.flatMap((entry) => {
    const name = plain(entry.label);
    const also = plain(entry.also ?? '');
    const all = `${name} ${also} ${plain(entry.section)} ${plain(pick(entry.field.help))}`;
    if (!words.every((word) => all.includes(word))) return [];
    const inName = words.every((word) => name.includes(word));
    const starts = words.every((word) => new RegExp(`(?:^|[^\\p{L}])${escaped(word)}`, 'u').test(name));
    const own = [plain(pick(entry.field.label)), ...also.split(', ')].some((each) => each.startsWith(words.join(' '))); // prettier-ignore
    // What is folded away is rarely what is looked for.
    const folded = entry.field.advanced === true ? 0.5 : 0;
    return [{ entry, rank: (also !== '' && own ? -1 : own ? 0 : starts ? 1 : inName ? 2 : 3) + folded }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

const plain = (text: string): string => text.toLowerCase().replaceAll('\u00a0', ' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
