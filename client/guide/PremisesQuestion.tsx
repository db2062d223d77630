import { createUniqueId, Show } from 'solid-js';
import {
  asCell,
  fieldsOf,
  hallFormat,
  valueAt,
  type Cell,
  type ScenarioDocument,
} from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { createEntry } from '../form/createEntry.ts';
import { EntryNotes } from '../form/EntryNotes.tsx';
import { useApp } from '../state/app.ts';
import { answerWords } from './answerWords.ts';
import { OptionBoxes } from './GuideChoice.tsx';
import { GuideNumber } from './GuideNumber.tsx';
import { createSay } from './say.ts';

type Raw = Readonly<Record<string, unknown>>;

const places = hallFormat.lists.find(({ path }) => path === 'places');
const areas = ['storageArea', 'processingArea', 'shopArea', 'officeArea'] as const;
const hall = 'places.hall';

/** An example of what an own building costs; a loan pays for it. */
const buildingCost = { value: 17_000_000, status: 'illustrative' };
const beforeOpening = { milestone: 'opening', months: -1 };

/** Question 6: whose building it is, how large it is, and what it costs. */
export function PremisesQuestion() {
  const { scenario, language } = useApp();
  const say = createSay();
  const id = createUniqueId();
  const kind = (): string => (valueAt(scenario.inputs(), `${hall}.kind`) as string | undefined) ?? 'lease';
  const area = (field: string): number => {
    const found = valueAt(scenario.inputs(), `${hall}.${field}`) as number | Cell | undefined;
    return found === undefined ? 0 : asCell(found).value;
  };
  const total = (): number => areas.reduce((sum, field) => sum + area(field), 0);
  const entry = createEntry({
    path: `${hall}.storageArea.total`,
    shown: total,
    accept(value) {
      const now = total();
      const share = (field: string): number =>
        now > 0 ? area(field) / now : field === 'storageArea' ? 1 : 0;
      const sizes = areas.map(
        (field) => [field, Math.round(Math.max(0, value) * share(field) * 10) / 10] as const,
      );
      scenario.change(
        (document) =>
          sizes.reduce((made, [field, size]) => withValue(made, `${hall}.${field}`, size), document),
        { session: hall, describe: () => `${say(answerWords.area)}: ${value} m²` },
      );
    },
  });
  function choose(next: string): void {
    scenario.change((document) => withBuilding(document, next, say(answerWords.building), say(answerWords.buildingLoan), scenario.baseline()), {
      session: `${hall}.kind`,
      describe: () => say(answerWords.place),
    }); // prettier-ignore
    scenario.history.endSession();
  }
  return (
    <>
      <OptionBoxes
        label={say(answerWords.place)}
        options={Object.entries(places?.kinds ?? {}).map(([value, { label }]) => [
          value,
          language.pick(label),
        ])}
        chosen={kind()}
        onChoose={choose}
      />
      <div class="guide-stream__fields">
        <div class="guide-field">
          <label class="guide-field__label" for={id}>
            {say(answerWords.area)}
          </label>
          <div class="number-control__box">
            <input
              class="ds-input"
              id={id}
              autocomplete="off"
              value={entry.text()}
              aria-invalid={entry.message() !== undefined}
              aria-describedby={`${id}-unit ${id}-notes ${id}-help`}
              onInput={(event) => entry.onInput(event.currentTarget.value)}
              onBlur={entry.onBlur}
            />
            <span class="number-control__unit" id={`${id}-unit`}>
              m²
            </span>
          </div>
          <EntryNotes id={`${id}-notes`} error={entry.message()} asked={entry.asked()} />
          <p class="guide-field__help" id={`${id}-help`}>
            {say(answerWords.areaHelp)}
          </p>
        </div>
        <Show
          when={kind() === 'own'}
          fallback={<GuideNumber path={`${hall}.yearlyRent`} label={say(answerWords.rent)} />}
        >
          <GuideNumber path="assets.building.outlay" />
          <GuideNumber path="loans.building.principal" />
        </Show>
      </div>
    </>
  );
}

/** The hall as another kind of place: what that kind does not know goes, and an own building comes with its loan. */
function withBuilding(
  document: ScenarioDocument,
  kind: string,
  building: string,
  loan: string,
  template: Raw,
): ScenarioDocument {
  const known = places === undefined ? {} : fieldsOf(places, kind);
  const kept = { ...(valueAt(template, hall) as Raw), ...(valueAt(document, hall) as Raw) };
  const place = Object.fromEntries(
    Object.entries(kept).filter(([name]) => name === 'label' || Object.hasOwn(known, name)),
  );
  const moved = withValue(document, hall, { ...place, kind });
  if (kind !== 'own')
    return ['assets', 'loans', 'order.assets', 'order.loans'].reduce(
      (made, path) => withValue(made, path, null),
      moved,
    );
  const asset = {
    label: building,
    outlay: buildingCost,
    date: beforeOpening,
    depreciationClass: 'warehouse',
  };
  const debt = {
    kind: 'portfolio',
    label: loan,
    asset: 'building',
    principal: buildingCost,
    drawnOn: beforeOpening,
  };
  return withValue(withValue(moved, 'assets.building', asset), 'loans.building', debt);
}
