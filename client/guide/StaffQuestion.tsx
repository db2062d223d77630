import { memberWords, answerWords } from './answerWords.ts';
import { GuideNumber } from './GuideNumber.tsx';
import { createSay } from './say.ts';

/** Question 5: how many work in the hall. */
export function StaffQuestion() {
  const say = createSay();
  const role = (id: string): string => say(answerWords.fteOf, { role: say(memberWords[`roles.${id}`] ?? answerWords.fteOf) }); // prettier-ignore
  return (
    <div class="guide-stream__fields">
      <GuideNumber path="roles.manager.plannedFte" label={role('manager')} />
      <GuideNumber path="roles.worker.plannedFte" label={role('worker')} />
      <GuideNumber path="staffing.trainingPlaces" />
      <GuideNumber path="staffing.volunteers" />
    </div>
  );
}
