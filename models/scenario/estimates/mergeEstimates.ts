import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import { applyChanges } from '../changes.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../fieldAddress.ts';
import { meaningOf } from '../hash.ts';
import { inputLabel } from '../inputLabel.ts';
import { fieldSide, memberLabel, memberSide } from '../difference/differenceSide.ts';
import type { ScenarioFormat } from '../scenarioFormat.ts';
import { sameText } from '../merge/decision.ts';
import { mergedDocument } from '../merge/mergedDocument.ts';
import type { MergeVersion } from '../merge/place.ts';
import type { MergedEstimate, MergedEstimates, NotMerged, OpenEstimate } from './estimates.ts';
import { mergedCell, mergedNumber, whyNot } from './mergedNumber.ts';

/** One person's scenario. */
interface Person extends MergeVersion {
  readonly who: string;
}

/**
 * Makes one scenario of several people's estimates: each number on which they differ becomes the median of what they
 * say, with a range from the lowest to the highest, and a note of who said what. It takes no side and gives all people
 * the same weight; people's own ranges are known to be too narrow, so lowest and highest are its 10 and 90 per cent
 * points and not its ends. What cannot be a range stays the first person's and is listed.
 * @param names what the people are called; else who made the scenario, or its name
 * @param locale the language of the notes
 */
export function mergeEstimates(
  format: ScenarioFormat,
  scenarios: readonly [AcceptedScenario, ...AcceptedScenario[]],
  { names = [], locale }: { readonly names?: readonly string[]; readonly locale: Locale },
): MergedEstimates {
  const who = namesOf(scenarios, names);
  const people = scenarios.map((scenario, at): Person => ({ scenario, meaning: meaningOf(format, scenario.values), who: who[at] ?? '' })); // prettier-ignore
  const [first] = scenarios;
  const open: OpenEstimate[] = openMembers(format, people);
  const whole = new Set(open.map(({ path }) => path));
  const merged: MergedEstimate[] = [];
  const changes: Record<string, unknown> = {};
  for (const address of fieldAddresses(format, first.values)) {
    const { path, group, member, field } = address;
    if (field.type === 'text' || (member !== undefined && whole.has(`${group.path}.${member}`))) continue;
    if (path === 'sampling.order' || people.every(({ meaning }) => sameText(meaning[path], people[0]?.meaning[path]))) continue; // prettier-ignore
    const reason = whyNot(address, people);
    if (reason !== undefined) open.push(openField(address, people, reason));
    else {
      const found = mergedNumber(address, people);
      merged.push(found);
      changes[path] = mergedCell(address, people, found, locale);
    }
  }
  const { inputs } = applyChanges(format, first.inputs, changes);
  const version = { scenario: first, meaning: {} };
  const document = mergedDocument(format, { base: version, mine: version, theirs: version }, inputs, {});
  const far = ({ disagreement = Infinity }: MergedEstimate): number => disagreement;
  merged.sort((a, b) => (far(a) === far(b) ? 0 : far(b) - far(a)));
  return { who, merged, open, document };
}

/** What each person is called; two of one name are told apart by their number. */
function namesOf(scenarios: readonly AcceptedScenario[], names: readonly string[]): readonly string[] {
  const found = scenarios.map(({ head }, at) => names[at] ?? head.author ?? head.title);
  return found.map((name, at) => (found.filter((each) => each === name).length === 1 ? name : `${name} (${at + 1})`)); // prettier-ignore
}

/** Members that not all have, or that are of different kinds. */
function openMembers(format: ScenarioFormat, people: readonly Person[]): OpenEstimate[] {
  return format.lists.flatMap((list) => {
    const ids = [...new Set(people.flatMap(({ scenario }) => Object.keys(scenario.values[list.path] ?? {})))];
    return ids.flatMap((id): readonly OpenEstimate[] => {
      const path = `${list.path}.${id}`;
      const kinds = people.map(({ scenario }) => {
        const member = valueAt(scenario.values, path) as { readonly kind?: string } | undefined;
        return member === undefined ? 'none' : (member.kind ?? '');
      });
      if (kinds.every((kind) => kind === kinds[0])) return [];
      const holder = people.find((_, at) => kinds[at] !== 'none') ?? people[0];
      const says = people.map(({ who, scenario }, at) => (kinds[at] === 'none' ? { who } : { who, side: memberSide(list, id, scenario) })); // prettier-ignore
      const label = memberLabel(list, id, holder?.scenario.values ?? {});
      return [{ path, label, group: list.label, reason: 'notAll', says }];
    });
  });
}

function openField(address: FieldAddress, people: readonly Person[], reason: NotMerged): OpenEstimate {
  const { path, field, group } = address;
  const [first] = people;
  return {
    path,
    label: inputLabel(address, first?.scenario.values ?? {}),
    group: group.label,
    ...(field.type === 'number' ? { unit: field.unit } : {}),
    ...(field.type === 'number' && field.shownIn !== undefined ? { shownIn: field.shownIn } : {}),
    reason,
    says: people.map(({ who, scenario, meaning }) => {
      const value = meaning[path];
      return value === undefined ? { who } : { who, side: fieldSide(address, value, scenario) };
    }),
  };
}
