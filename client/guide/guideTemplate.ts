import example from '../../scenarios/tromso.json';
import { fieldAddresses, hallFormat, valueAt, type Locale, type ScenarioDocument, type ScenarioValues } from '../../models/index.ts'; // prettier-ignore
import { withValue } from '../document/editField.ts';
import { memberWords } from './answerWords.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What the guide begins with: the parts that it asks about, and those that a hall must have. */
const parts = ['timeline', 'pilot', 'economy', 'volumes', 'streams', 'staffing', 'roles', 'places', 'operations', 'freeLines', 'funding', 'accounts', 'order'] as const; // prettier-ignore

const inputs = Object.fromEntries(parts.map((part) => [part, example[part]])) as Pick<
  typeof example,
  (typeof parts)[number]
>;

/**
 * The scenario that the guide begins with: the numbers of the Tromsø example, every one marked as an example unless it
 * stands in a source, without what is said of Tromsø. Inhabitants and households are left out: they are asked for; spans
 * and events too: they are the reader's to add.
 */
export function guideTemplate(id: string, title: string, locale: Locale): ScenarioDocument {
  const { postTerminal } = inputs.places;
  const { wasteCompany, ...freeLines } = inputs.freeLines;
  const whole: Raw = {
    ...inputs,
    economy: { priceYear: inputs.economy.priceYear },
    streams: mapped(inputs.streams, ({ givenShare: _given, ...stream }) => stream),
    places: { hall: postTerminal },
    freeLines,
    funding: {
      ...inputs.funding,
      wasteCompany: {
        kind: 'partner',
        commitment: 'decided',
        amount: { value: wasteCompany.amount.value * 12, status: 'illustrative' },
      },
    },
    order: {
      ...inputs.order,
      freeLines: inputs.order.freeLines.filter((line) => line !== 'wasteCompany'),
      funding: [...inputs.order.funding, 'wasteCompany'],
    },
  };
  return {
    ...named(marked(asExample(whole) as Raw), locale),
    format: 'holdbar-scenario',
    version: 1,
    id,
    title,
  };
}

/** The same without spans and notes, which speak of the example, and with numbers that have no source marked. */
function asExample(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { note: _, range: __, ...kept } = value as Raw;
  return mapped(
    typeof kept['value'] === 'number' ? { ...kept, status: kept['status'] ?? 'illustrative' } : kept,
    asExample,
  );
}

/** The same with numbers that are written without more marked too. */
const marked = (document: Raw): Raw =>
  fieldAddresses(hallFormat, document as ScenarioValues)
    .filter(({ path, field }) => field.type === 'number' && typeof valueAt(document, path) === 'number')
    .reduce(
      (made, { path }) => withValue(made, path, { value: valueAt(made, path), status: 'illustrative' }),
      document as ScenarioDocument,
    );

/** The same with the names of streams, roles and sources in the language of the page. */
function named(document: Raw, locale: Locale): Raw {
  return mapped(document, (list, path) =>
    typeof list !== 'object' || list === null || Array.isArray(list)
      ? list
      : mapped(list as Raw, (member, id) => {
          const label = memberWords[`${path}.${id}`];
          return label === undefined ? member : { ...(member as Raw), label: label[locale] };
        }),
  );
}

function mapped<Value, Made>(
  holder: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, make(value, key)]));
}
