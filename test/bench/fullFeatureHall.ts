import { fieldOf, fieldsOf, hallFormat, type ScenarioDocument } from '../../models/index.ts';
import { scenarioFile } from '../scenarioFiles.ts';

type Members = Record<string, Record<string, unknown>>;

/** Examples that between them use every part of the model. */
const parts = ['drammen-eget-bygg', 'fredrikstad-avfallsselskap', 'skien-arbeidstrening', 'baerum-byggebank', 'sandnes-kommunalt-bygg']; // prettier-ignore

const shares = ['intakeShare', 'preparationShare', 'saleShare', 'transportShare', 'openingShare'];

/**
 * A hall of 15 years with the streams, people, places, lines, assets, loans and funding of several examples together:
 * not a real one, but all that a real one may have at once.
 */
export function fullFeatureHall(): ScenarioDocument {
  const [first = ''] = parts;
  const base = scenarioFile(first).document as Record<string, unknown>;
  const lists: Record<string, Members> = {};
  for (const [order, id] of parts.entries()) {
    const document = scenarioFile(id).document as Record<string, Members | undefined>;
    for (const list of hallFormat.lists) {
      if (list.fixed !== undefined || list.dimension === 'milestone') continue;
      for (const [member, fields] of Object.entries(document[list.path] ?? {})) {
        if (fields['kind'] === 'formula' || (fields['kind'] === 'wasteFee' && id !== 'fredrikstad-avfallsselskap')) continue; // prettier-ignore
        const renamed = renamedFields(fieldsOf(list, fields['kind'] as string | undefined), fields, order);
        lists[list.path] = { ...lists[list.path], [nameIn(order, member)]: renamed };
      }
    }
  }
  const timeline = { ...(base['timeline'] as object), years: 15 };
  const { order: _order, ...rest } = base;
  return {
    ...rest,
    ...lists,
    timeline,
    id: 'full-feature',
    title: 'All at once',
  } as unknown as ScenarioDocument;
}

const nameIn = (order: number, member: string): string => `${member}${order}`;

/** The fields of a member, with what they refer to under its new name, and its share of work among all. */
function renamedFields(
  schemas: ReturnType<typeof fieldsOf>,
  fields: Readonly<Record<string, unknown>>,
  order: number,
): Record<string, unknown> {
  const own = hallFormat.lists.filter(({ fixed }) => fixed === undefined).map(({ dimension }) => dimension);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const schema = schemas[name];
      const field = schema === undefined ? undefined : fieldOf(schema);
      if (field?.type === 'reference' && own.includes(field.dimension))
        return [name, nameIn(order, String(value))];
      return [name, shares.includes(name) ? 1 / (4 * parts.length) : value];
    }),
  );
}
