import { For, Show } from 'solid-js';
import { asCell, valueAt, type Cell } from '../../models/index.ts';
import { numberWithUnit } from '../form/valueText.ts';
import { leverYear, monthsOfYear } from '../levers/leverYear.ts';
import { useApp } from '../state/app.ts';
import { answerWords, memberWords } from './answerWords.ts';
import { GuideNumber } from './GuideNumber.tsx';
import { guideStreams } from './questions.ts';
import { createSay } from './say.ts';

/** Question 4: what is sold and at what price, and what the municipality uses itself, for each stream there is. */
export function SalesQuestion() {
  const { scenario, language } = useApp();
  const there = () => guideStreams.filter((id) => valueAt(scenario.inputs(), `streams.${id}`) !== undefined);
  return (
    <For each={there()}>
      {(id) => (
        <fieldset class="guide-stream">
          <legend class="guide-stream__name">
            {language.pick(memberWords[`streams.${id}`] ?? answerWords.sold)}
          </legend>
          <div class="guide-stream__fields">
            <SoldNumber id={id} />
            <GuideNumber path={`streams.${id}.internalDemand`} label={language.pick(answerWords.ownUse)} />
            <GuideNumber path={`streams.${id}.salesPrice`} />
          </div>
        </fieldset>
      )}
    </For>
  );
}

/** What customers buy, beside what the hall then sells in the first full year. */
function SoldNumber(props: { readonly id: string }) {
  const { scenario, language } = useApp();
  const say = createSay();
  const number = (field: string): number | undefined => {
    const found = valueAt(scenario.inputs(), `streams.${props.id}.${field}`) as number | Cell | undefined;
    return found === undefined ? undefined : asCell(found).value;
  };
  const isItems = (): boolean => valueAt(scenario.inputs(), `streams.${props.id}.kind`) === 'items';
  /** Sold in the first full year after the pilot, in the measure of the stream. */
  const sold = (): { readonly amount: number; readonly year: number } | undefined => {
    const computed = scenario.computed();
    if (computed === undefined || valueAt(computed.scenario.values, `streams.${props.id}`) === undefined)
      return undefined;
    const tonnes = monthsOfYear(computed).reduce((sum, month) => sum + computed.run.value('volumes.sold', month, props.id), 0); // prettier-ignore
    return {
      amount: isItems() ? tonnes / ((number('itemWeight') ?? 1) / 1000) : tonnes,
      year: leverYear(computed),
    };
  };
  const falls = (amount: number): boolean => amount < (number('demand') ?? 0) * 0.98;
  return (
    <GuideNumber
      path={`streams.${props.id}.demand`}
      label={say(answerWords.sold)}
      help={say(answerWords.soldHelp)}
    >
      <Show when={sold()}>
        {(found) => (
          <p class="guide-field__source">
            {say(falls(found().amount) ? answerWords.soldLess : answerWords.soldNow, {
              amount: numberWithUnit(Math.round(found().amount), isItems() ? 'item' : 'tonne', language),
              year: found().year,
            })}
          </p>
        )}
      </Show>
    </GuideNumber>
  );
}
