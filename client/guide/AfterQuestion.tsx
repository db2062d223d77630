import { For } from 'solid-js';
import { answerWords, memberWords } from './answerWords.ts';
import { GuideChoice } from './GuideChoice.tsx';
import { GuideNumber } from './GuideNumber.tsx';
import { createSay } from './say.ts';

/** The sources that may pay when the pilot is over, with the field that holds their amount. */
const sources = [
  ['municipality', 'yearlyAmount'],
  ['wasteCompany', 'amount'],
] as const;

/** Question 8: who pays when the pilot is over, and the most the municipality can give. */
export function AfterQuestion() {
  const say = createSay();
  const name = (id: string): string => say(memberWords[`funding.${id}`] ?? answerWords.noneYet);
  return (
    <>
      <For each={sources}>
        {([id, field]) => (
          <div class="guide-source">
            <GuideNumber
              path={`funding.${id}.${field}`}
              label={say(answerWords.amountOf, { source: name(id) })}
            >
              <p class="guide-field__source">{say(answerWords.noneYet)}</p>
            </GuideNumber>
            <GuideChoice
              path={`funding.${id}.commitment`}
              label={say(answerWords.commitmentOf, { source: name(id) })}
            />
          </div>
        )}
      </For>
      <GuideNumber path="verdict.supportLimit" />
    </>
  );
}
