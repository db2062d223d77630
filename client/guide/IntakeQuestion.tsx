import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { asCell, unitWords, valueAt, type Cell } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { createEntry } from '../form/createEntry.ts';
import { EntryNotes } from '../form/EntryNotes.tsx';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { answerWords, memberWords } from './answerWords.ts';
import { OptionBoxes } from './GuideChoice.tsx';
import { guideStreams } from './questions.ts';
import { createSay } from './say.ts';

/** Question 3: which streams the hall takes in, and how much a year. */
export function IntakeQuestion() {
  return <For each={guideStreams}>{(id) => <StreamIntake id={id} />}</For>;
}

function StreamIntake(props: { readonly id: (typeof guideStreams)[number] }) {
  const { scenario, language } = useApp();
  const say = createSay();
  const name = (): string => language.pick(memberWords[`streams.${props.id}`] ?? answerWords.tonnes);
  const path = `streams.${props.id}`;
  const isThere = (): boolean => valueAt(scenario.inputs(), path) !== undefined;
  function take(isTaken: boolean): void {
    const order = (valueAt(scenario.inputs(), 'order.streams') as readonly string[] | undefined) ?? [];
    const others = order.filter((each) => each !== props.id);
    scenario.change(
      (document) =>
        withValue(
          withValue(document, path, isTaken ? (valueAt(scenario.baseline(), path) ?? null) : null),
          'order.streams',
          isTaken ? guideStreams.filter((each) => each === props.id || others.includes(each)) : others,
        ),
      { session: path, describe: () => name() },
    );
    scenario.history.endSession();
  }
  return (
    <fieldset class="guide-stream">
      <legend class="visually-hidden">{name()}</legend>
      <label class="guide-stream__take">
        <input type="checkbox" checked={isThere()} onChange={(event) => take(event.currentTarget.checked)} />
        <strong>{name()}</strong>
      </label>
      <Show when={isThere()}>
        <YearlyIntake id={props.id} name={name()} say={say} />
      </Show>
    </fieldset>
  );
}

/** How much is taken in a year: what is offered and good enough of all that arises, when the hall runs in full. */
function YearlyIntake(props: {
  readonly id: string;
  readonly name: string;
  readonly say: ReturnType<typeof createSay>;
}) {
  const { scenario, language } = useApp();
  const { say } = props;
  const id = createUniqueId();
  const path = `streams.${props.id}.yearlyPotential`;
  const number = (field: string): number => {
    const found = valueAt(scenario.inputs(), `streams.${props.id}.${field}`) as number | Cell | undefined;
    return found === undefined ? 1 : asCell(found).value;
  };
  const isItems = (): boolean => valueAt(scenario.inputs(), `streams.${props.id}.kind`) === 'items';
  const [inTonnes, setInTonnes] = createSignal(!isItems());
  /** What one of the chosen measure is of all that arises. */
  const factor = (): number => 1 / (number('captureRate') * number('acceptanceRate')) / (isItems() && inTonnes() ? weight() : 1); // prettier-ignore
  const weight = (): number => number('itemWeight') / 1000;
  const entry = createEntry({
    path: `${path}.intake`,
    shown: () => Number((number('yearlyPotential') / factor()).toPrecision(3)),
    accept: (value) =>
      scenario.change(
        (document) => withValue(document, path, Number((Math.max(0, value) * factor()).toPrecision(6))),
        {
          session: path,
          describe: () => `${props.name} ${value}`,
        },
      ),
  });
  return (
    <div class="guide-stream__amount">
      <label class="guide-field__label" for={id}>
        {say(answerWords.yearly, { stream: props.name })}
      </label>
      <div class="number-control__box">
        <input
          class="ds-input"
          id={id}
          autocomplete="off"
          value={entry.text()}
          aria-invalid={entry.message() !== undefined}
          aria-describedby={`${id}-unit ${id}-notes`}
          onInput={(event) => entry.onInput(event.currentTarget.value)}
          onBlur={entry.onBlur}
        />
        <span class="number-control__unit" id={`${id}-unit`}>
          {unitWords(inTonnes() ? 'tonne' : 'item', language.locale())}
        </span>
      </div>
      <EntryNotes id={`${id}-notes`} error={entry.message()} asked={entry.asked()} />
      <Show when={isItems()}>
        <OptionBoxes
          label={say(answerWords.measure, { stream: props.name })}
          options={[
            ['tonnes', say(answerWords.tonnes)],
            ['items', say(answerWords.items)],
          ]}
          chosen={inTonnes() ? 'tonnes' : 'items'}
          onChoose={(measure) => setInTonnes(measure === 'tonnes')}
        />
        <p class="guide-field__help">
          {say(answerWords.itemWeight, { weight: numberText(number('itemWeight'), language.locale(), 1) })}
        </p>
      </Show>
    </div>
  );
}
