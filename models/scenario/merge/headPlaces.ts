import { words, type Translated } from '../../language/translated.ts';
import { decided, sameText } from './decision.ts';
import { ofEach, placeOf, plainSide, type Place, type ThreeVersions } from './place.ts';

/** The words of the head that people write. */
const labels: Readonly<Record<string, Translated>> = {
  title: words('Navn', 'Namn', 'Name'),
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  description: words('Beskrivelse', 'Skildring', 'Description'),
  notes: words('Notater', 'Notat', 'Notes'),
  author: words('Laget av', 'Laga av', 'Made by'),
  approval: words('Vedtak', 'Vedtak', 'Approval'),
};

const scenarioWords = words('Scenariet', 'Scenariet', 'The scenario');

/** The words of the head, merged as inputs are. */
export function headPlaces(versions: ThreeVersions): readonly Place[] {
  return Object.entries(labels).map(([path, label]) => {
    const written = ofEach(versions, ({ scenario }) => scenario.document[path]);
    const sides = ofEach(versions, ({ scenario }) => plainSide(scenario.document[path]));
    return placeOf({ path, label, group: scenarioWords }, written, written, sides);
  });
}

/** What is merged without asking: tags are added and taken away, of two dates the later stands, of the rest mine. */
export function quietHead(versions: ThreeVersions): Readonly<Record<string, unknown>> {
  const rest = ['$schema', 'id', 'example', 'date', 'tags', 'presentation', 'revises', 'stressTests'].map(
    (key) => {
      const written = ofEach(versions, ({ scenario }) => scenario.document[key]);
      const { decision, take } = decided(written);
      if (decision !== 'conflict') return [key, written[take]] as const;
      if (key === 'date') return [key, later(written.mine, written.theirs)] as const;
      return [key, key === 'tags' ? mergedTags(written) : written.mine] as const;
    },
  );
  return Object.fromEntries(rest);
}

/** The later of two dates as they are written; one that is there, where the other is not. */
const later = (a: unknown, b: unknown): unknown =>
  typeof a === 'string' && (typeof b !== 'string' || a > b) ? a : b;

function mergedTags({ base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', unknown>>): unknown {
  const [before, ours, others] = [base, mine, theirs].map((tags) => (tags ?? []) as readonly string[]);
  const kept = (ours ?? []).filter((tag) => before?.includes(tag) !== true || others?.includes(tag) === true);
  const added = (others ?? []).filter((tag) => before?.includes(tag) !== true && !kept.includes(tag));
  const tags = [...kept, ...added];
  return tags.length === 0 && !sameText(base, []) ? undefined : tags;
}
