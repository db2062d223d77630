import {
  difference,
  hallFormat,
  ScenarioError,
  words,
  type AcceptedScenario,
  type Difference,
  type ScenarioDocument,
} from '../../../models/index.ts';
import { RequestError } from '../../requestError.ts';
import type { Refused, StoredScenario } from '../../store/library/library.ts';
import { accepted } from './accepted.ts';
import { noScenario } from './asked.ts';
import type { LibraryParts } from './libraryParts.ts';

/** What was to be saved, on top of which version, and what it opens as. */
interface Attempt {
  readonly expected: number;
  readonly document: ScenarioDocument;
  readonly scenario: AcceptedScenario | undefined;
}

/** Says why a change was refused, with what is needed to go on from there. */
export async function refusal(
  refused: Refused,
  attempt: Attempt,
  parts: LibraryParts,
): Promise<RequestError> {
  if (refused.kind === 'missing') return noScenario();
  const { current } = refused;
  if (refused.kind === 'conflict') return conflict(current, attempt, parts);
  return refused.kind === 'frozen' ? frozen(current) : binned(current);
}

function frozen({ title, approval }: StoredScenario): RequestError {
  const { by = '', at = '', reason, version } = approval ?? {};
  const why = reason === undefined ? '' : ` (${reason})`;
  const day = at.slice(0, 10);
  return new RequestError(
    'frozen',
    words(
      `«${title}» ble godkjent av ${by} ${day}${why}, og versjon ${version} står fast. Faktiske tall kan føres; lag en kopi for å arbeide videre med planen.`,
      `«${title}» vart godkjent av ${by} ${day}${why}, og versjon ${version} står fast. Faktiske tal kan førast; lag ein kopi for å arbeide vidare med planen.`,
      `"${title}" was approved by ${by} on ${day}${why}, and version ${version} stands. Actuals can be recorded; make a copy to work on the plan.`,
    ),
    [],
    { approval },
  );
}

function binned({ title, binned: bin }: StoredScenario): RequestError {
  const { by = '', at = '' } = bin ?? {};
  const day = at.slice(0, 10);
  return new RequestError(
    'binned',
    words(
      `«${title}» ble lagt i papirkurven av ${by} ${day}. Ta det opp igjen først.`,
      `«${title}» vart lagt i papirkorga av ${by} ${day}. Ta det opp att først.`,
      `"${title}" was put in the bin by ${by} on ${day}. Take it out first.`,
    ),
    [],
    { binned: bin },
  );
}

async function conflict(
  current: StoredScenario,
  attempt: Attempt,
  parts: LibraryParts,
): Promise<RequestError> {
  const { expected, document, scenario: yours } = attempt;
  const base = await parts.library.version(current.id, expected);
  const began = await openedOrNot(base?.document, current.shelf, parts);
  const theirs = await openedOrNot(current.document, current.shelf, parts);
  const theirChange = differenceOf(began, theirs);
  const yourChange = differenceOf(began, yours);
  const both = changedByBoth(theirChange, yourChange);
  return new RequestError('conflict', conflictText(current, expected, both, base !== undefined), [], {
    conflict: {
      ...(base === undefined ? {} : { base: { version: expected, document: base.document } }),
      theirs: { ...current.newest, document: current.document, ...said(theirChange) },
      yours: { document, ...said(yourChange) },
      both: both.map(({ path }) => path),
    },
  });
}

const said = (change: Difference | undefined): { readonly difference?: Difference } =>
  change === undefined ? {} : { difference: change };

/** A document of an older engine may not open any more; then the two sides are shown without what differs. */
export async function openedOrNot(
  document: ScenarioDocument | undefined,
  shelf: string,
  parts: LibraryParts,
): Promise<AcceptedScenario | undefined> {
  if (document === undefined) return undefined;
  try {
    return await accepted(document, shelf, parts);
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

const differenceOf = (
  first: AcceptedScenario | undefined,
  second: AcceptedScenario | undefined,
): Difference | undefined =>
  first === undefined || second === undefined ? undefined : difference(hallFormat, first, second);

/** The inputs that both have changed, to different values; a member that one took away stands for its inputs. */
function changedByBoth(theirs: Difference | undefined, yours: Difference | undefined): Difference['inputs'] {
  const within = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`);
  return (yours?.inputs ?? []).filter((mine) =>
    theirs?.inputs.some(
      (other) =>
        (within(mine.path, other.path) || within(other.path, mine.path)) &&
        JSON.stringify(mine.second?.value) !== JSON.stringify(other.second?.value),
    ),
  );
}

function conflictText(current: StoredScenario, expected: number, both: Difference['inputs'], known: boolean) {
  const { title, newest } = current;
  const { number, author } = newest;
  const named = (locale: 'nb' | 'nn' | 'en'): string => both.slice(0, 3).map(({ label, path }) => `${label[locale]} (${path})`).join(', '); // prettier-ignore
  const more = both.length > 3 ? ` + ${both.length - 3}` : '';
  if (!known)
    return words(
      `«${title}» har ingen versjon ${expected}; den nyeste er ${number}, av ${author}. Ingenting er lagret. Les den, og lagre på nytt med If-Match: "${number}".`,
      `«${title}» har ingen versjon ${expected}; den nyaste er ${number}, av ${author}. Ingenting er lagra. Les han, og lagre på nytt med If-Match: "${number}".`,
      `"${title}" has no version ${expected}; the newest is ${number}, by ${author}. Nothing has been saved. Read it, and save again with If-Match: "${number}".`,
    );
  const [nb, nn, en] =
    both.length === 0
      ? ['Dere har ikke endret de samme forutsetningene.', 'De har ikkje endra dei same føresetnadene.', 'You have not changed the same inputs.']
      : [`Begge har endret ${named('nb')}${more}.`, `Begge har endra ${named('nn')}${more}.`, `Both have changed ${named('en')}${more}.`]; // prettier-ignore
  return words(
    `${author} lagret versjon ${number} av «${title}» etter at du åpnet versjon ${expected}. ${nb} Ingenting er lagret. Slå endringene sammen, og lagre med If-Match: "${number}".`,
    `${author} lagra versjon ${number} av «${title}» etter at du opna versjon ${expected}. ${nn} Ingenting er lagra. Slå endringane saman, og lagre med If-Match: "${number}".`,
    `${author} saved version ${number} of "${title}" after you opened version ${expected}. ${en} Nothing has been saved. Merge the changes, and save with If-Match: "${number}".`,
  );
}
