import { canonicalize } from 'json-canonicalize';
import type { Run } from '../engine/run.ts';
import { instanceId } from '../engine/assembler.ts';
import { hallFormat } from '../hall/scenarioSchema.ts';
import { ModelError } from '../language/modelError.ts';
import { words, type Locale, type Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { InputDifference } from '../scenario/difference/inputDifference.ts';
import { fieldAddresses, valueAt } from '../scenario/fieldAddress.ts';
import { inEveryLanguage } from '../sentences/fill.ts';
import type { Figure } from './figure.ts';
import { lineReaders } from './lineReaders.ts';
import { runHall } from './runResult.ts';

/** How many lines are named. */
const mostNamed = 3;

/**
 * Why some inputs that differ leave a figure as it is: only their ranges differ, the branch they belong to is not in
 * use, no line reads them, a limit or a condition decides, or what they change does not reach the figure.
 * @param before and `after`: the same scenario without and with the difference
 */
export function changesNothing(
  before: AcceptedScenario,
  after: AcceptedScenario,
  inputs: readonly InputDifference[],
  figure: Figure,
): Translated {
  const certain = onlyUncertain(inputs) ?? notInUse(before, after, inputs);
  if (certain !== undefined) return certain;
  const runs = bothRuns(before, after);
  if (runs === undefined) return reaches([], figure);
  const changed = changedLines(runs);
  if (changed.length > 0) return reaches(changed, figure);
  const readers = readersOf(runs.after, after, inputs);
  if (readers === undefined) return words('Ingen linje får andre tall av det.', 'Inga linje får andre tal av det.', 'No line gets other numbers from it.'); // prettier-ignore
  if (readers.length === 0) return words('Ingen linje leser det slik scenariet er.', 'Inga linje les det slik scenariet er.', 'No line reads it as the scenario is.'); // prettier-ignore
  const named = quoted(readers);
  return words(
    `${named.nb} leser det og blir det samme: en grense eller et vilkår bestemmer.`,
    `${named.nn} les det og blir det same: ei grense eller eit vilkår avgjer.`,
    `${named.en} reads it and stays the same: a limit or a condition decides.`,
  );
}

/** Ranges and levers alone are read by simulations and searches only. */
function onlyUncertain(inputs: readonly InputDifference[]): Translated | undefined {
  const certain = (value: unknown): string => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return canonicalize([value ?? null]); // prettier-ignore
    const { range: _range, lever: _lever, ...rest } = value as Record<string, unknown>;
    return canonicalize([Object.keys(rest).length === 1 && 'value' in rest ? rest['value'] : rest]);
  };
  if (inputs.some(({ kind, first, second }) => kind !== 'changed' || certain(first?.value) !== certain(second?.value))) return undefined; // prettier-ignore
  return words(
    'Bare spennet eller handlingsrommet er ulikt; tallet selv er det samme.',
    'Berre spennet eller handlingsrommet er ulikt; talet sjølv er det same.',
    'Only the range or the room to choose differs; the number itself is the same.',
  );
}

/** A field that belongs to an option which neither scenario has chosen. */
function notInUse(
  before: AcceptedScenario,
  after: AcceptedScenario,
  inputs: readonly InputDifference[],
): Translated | undefined {
  const [only, ...others] = inputs;
  const addresses = fieldAddresses(hallFormat, after.values);
  const address = addresses.find(({ path }) => path === only?.path);
  const when = address?.field.shownWhen;
  if (address === undefined || when === undefined || others.length > 0) return undefined;
  const place = `${address.path.slice(0, address.path.lastIndexOf('.'))}.${when.field}`;
  if ([before, after].some(({ values }) => when.is.includes(valueAt(values, place) as string)))
    return undefined;
  const chooser = addresses.find(({ path }) => path === place)?.field;
  if (chooser?.type !== 'choice') return undefined;
  const options = (locale: Locale): string => when.is.map((id) => `«${chooser.options[id]?.[locale] ?? id}»`).join('/'); // prettier-ignore
  return words(
    `«${address.field.label.nb}» brukes bare når «${chooser.label.nb}» er ${options('nb')}.`,
    `«${address.field.label.nn}» blir brukt berre når «${chooser.label.nn}» er ${options('nn')}.`,
    inEnglish(`«${address.field.label.en}» is used only when «${chooser.label.en}» is ${options('en')}.`),
  );
}

interface Runs {
  readonly before: Run;
  readonly after: Run;
}

function bothRuns(before: AcceptedScenario, after: AcceptedScenario): Runs | undefined {
  try {
    return { before: runHall(before), after: runHall(after) };
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** The labels of the lines that differ between two runs, in the order of the model; what only one has counts too. */
function changedLines({ before, after }: Runs): readonly Translated[] {
  const valuesOf = (run: Run): ReadonlyMap<string, readonly number[]> =>
    new Map(run.assembly.instances.map((each) => [instanceId(each.line.declaration.id, each.member), Array.from({ length: run.lengthOf(each) }, (_, at) => run.valueOf(each, at))])); // prettier-ignore
  const known = valuesOf(before);
  const changed = [...valuesOf(after)].filter(([id, values]) => {
    const old = known.get(id);
    return old?.length !== values.length || values.some((value, at) => value !== old[at]);
  });
  const ids = new Set(changed.map(([id]) => id.replace(/\[.*$/, '')));
  const { lines } = after.assembly.model;
  return [...lines.values()].filter(({ declaration }) => ids.has(declaration.id)).map(({ declaration }) => declaration.label); // prettier-ignore
}

/** The labels of the lines that read the inputs; undefined where those are no numbers or months that may vary. */
function readersOf(
  run: Run,
  { values }: AcceptedScenario,
  inputs: readonly InputDifference[],
): readonly Translated[] | undefined {
  const fields = new Map(fieldAddresses(hallFormat, values).map(({ path, field }) => [path, field]));
  const isLeaf = ({ path, second }: InputDifference): boolean => {
    const field = fields.get(path);
    if (field?.type === 'number') return field.certain !== true;
    return field?.type === 'date' && field.plain !== true && typeof second?.value === 'string';
  };
  if (!inputs.every(isLeaf)) return undefined;
  const found = run.assembly.leaves.flatMap(({ path }, at) => (inputs.some((input) => path === input.path || path.startsWith(`${input.path}.`)) ? [at] : [])); // prettier-ignore
  const labels = lineReaders(run.assembly, new Set(found)).map(({ line }) => line.declaration.label);
  return labels.filter((label, at) => labels.findIndex(({ nb }) => nb === label.nb) === at);
}

function reaches(changed: readonly Translated[], { label }: Figure): Translated {
  if (changed.length === 0)
    return words(
      `«${label.nb}» blir det samme.`,
      `«${label.nn}» blir det same.`,
      `"${label.en}" stays the same.`,
    );
  const named = quoted(changed);
  return words(
    `Det endrer ${named.nb}, men virkningen når ikke fram til «${label.nb}».`,
    `Det endrar ${named.nn}, men verknaden når ikkje fram til «${label.nn}».`,
    `It changes ${named.en}, but the effect does not reach "${label.en}".`,
  );
}

/** The first few labels in quotation marks, and how many more there are. */
function quoted(labels: readonly Translated[]): Translated {
  const more = labels.length - mostNamed;
  const and = { nb: 'og', nn: 'og', en: 'and' };
  return inEveryLanguage((locale) => {
    const names = labels.slice(0, mostNamed).map((label) => `«${label[locale]}»`);
    const rest = more > 0 ? [`${more} ${locale === 'en' ? 'more' : 'til'}`] : [];
    const all = [...names, ...rest];
    const text = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and[locale]} ${all.at(-1) ?? ''}`; // prettier-ignore
    return locale === 'en' ? inEnglish(text) : text;
  });
}

const inEnglish = (text: string): string => text.replaceAll('«', '"').replaceAll('»', '"');
