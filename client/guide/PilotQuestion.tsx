import { asCell, valueAt, type Cell } from '../../models/index.ts';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { answerWords, memberWords } from './answerWords.ts';
import { GuideChoice } from './GuideChoice.tsx';
import { GuideNumber } from './GuideNumber.tsx';
import { createSay } from './say.ts';

/** Question 7: the grant of the pilot, its own share, and whether it is decided. */
export function PilotQuestion() {
  const { scenario, language } = useApp();
  const say = createSay();
  const grant = (): string => say(memberWords['funding.pilotGrant'] ?? answerWords.noneYet);
  const ownShare = (): number => {
    const covered = valueAt(scenario.inputs(), 'funding.pilotGrant.coveredShare') as
      number | Cell | undefined;
    return covered === undefined ? 1 : 1 - asCell(covered).value;
  };
  return (
    <>
      <div class="guide-stream__fields">
        <GuideNumber path="funding.pilotGrant.granted">
          <p class="guide-field__source">{say(answerWords.noneYet)}</p>
        </GuideNumber>
        <GuideNumber path="funding.pilotGrant.coveredShare">
          <p class="guide-field__source">
            {say(answerWords.ownShare, { share: numberText(ownShare() * 100, language.locale(), 1) })}
          </p>
        </GuideNumber>
      </div>
      <GuideChoice
        path="funding.pilotGrant.commitment"
        label={say(answerWords.commitmentOf, { source: grant() })}
      />
    </>
  );
}
