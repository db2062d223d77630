import { createUniqueId } from 'solid-js';
import { monthNumber, valueAt, type ScenarioDocument } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { DateBoxes } from '../form/DateBoxes.tsx';
import { dateText } from '../form/valueText.ts';
import { useApp } from '../state/app.ts';
import { answerWords } from './answerWords.ts';
import { createSay } from './say.ts';

/** Question 2: the first and the last month of the pilot; the calculation begins with it, in kroner of its first year. */
export function PeriodQuestion() {
  const { scenario, language } = useApp();
  const say = createSay();
  const id = createUniqueId();
  const month = (path: string): string => valueAt(scenario.inputs(), path) as string;
  const problems = (): readonly string[] =>
    scenario.problems().filter(({ path }) => path.startsWith('pilot') || path.startsWith('timeline')).map(({ message }) => language.pick(message)); // prettier-ignore
  function set(label: string, date: string, edit: (document: ScenarioDocument) => ScenarioDocument): void {
    scenario.change(edit, {
      session: `guide.${label}`,
      describe: () => `${label}: ${dateText(date, scenario.inputs(), language)}`,
    });
  }
  const setStart = (date: string): void =>
    set(
      say(answerWords.pilotStart),
      date,
      (document) =>
      withValue(withValue(withValue(document, 'timeline.start', date), 'pilot.start', date), 'economy.priceYear', Number(date.slice(0, 4))), // prettier-ignore
    );
  const setEnd = (date: string): void =>
    set(say(answerWords.pilotEnd), date, (document) => withValue(document, 'pilot.end', date));
  const months = (): number => monthNumber(month('pilot.end')) - monthNumber(month('pilot.start')) + 1;
  return (
    <>
      <fieldset class="guide-field">
        <legend class="guide-field__label">{say(answerWords.pilotStart)}</legend>
        <label class="visually-hidden" for={`${id}-start`}>
          {language.t('date.month')}
        </label>
        <DateBoxes
          id={`${id}-start`}
          path="timeline.start"
          date={month('pilot.start')}
          plain
          invalid={false}
          describedBy={`${id}-length`}
          onDate={(date) => typeof date === 'string' && setStart(date)}
        />
        <p class="guide-field__help">
          {say(answerWords.priceYear, { year: month('pilot.start').slice(0, 4) })}
        </p>
      </fieldset>
      <fieldset class="guide-field">
        <legend class="guide-field__label">{say(answerWords.pilotEnd)}</legend>
        <label class="visually-hidden" for={`${id}-end`}>
          {language.t('date.month')}
        </label>
        <DateBoxes
          id={`${id}-end`}
          path="pilot.end"
          date={month('pilot.end')}
          plain
          invalid={problems().length > 0}
          describedBy={`${id}-length`}
          onDate={(date) => typeof date === 'string' && setEnd(date)}
        />
        <p class={problems().length > 0 ? 'ds-validation-message' : 'guide-field__help'} id={`${id}-length`}>
          {problems()[0] ?? say(answerWords.pilotLength, { months: months() })}
        </p>
      </fieldset>
    </>
  );
}
