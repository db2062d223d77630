import { Show, Suspense } from 'solid-js';
import { ActualsEntry } from '../followUp/ActualsEntry.tsx';
import { ActualsPanel } from '../followUp/ActualsPanel.tsx';
import { ApprovalForm } from '../followUp/ApprovalForm.tsx';
import { ApprovalLine } from '../followUp/ApprovalLine.tsx';
import { createImport } from '../followUp/createImport.ts';
import { createFollowUp } from '../followUp/createFollowUp.ts';
import { FollowUpTable } from '../followUp/FollowUpTable.tsx';
import { FollowUpTools } from '../followUp/FollowUpTools.tsx';
import { ImportTools } from '../followUp/ImportTools.tsx';
import { RevisionsPanel } from '../followUp/RevisionsPanel.tsx';
import { useApp } from '../state/app.ts';

/** Oppfølging: what the accounts say against the plan that was approved. */
export function FollowUpPage() {
  const { scenario, language } = useApp();
  const { t } = language;
  const followed = createFollowUp();
  const reading = createImport();
  const document = () => scenario.document();
  return (
    <div class="follow-up">
      <div class="follow-up__head">
        <h1>{t('followup.heading')}</h1>
        <ApprovalLine />
        <Show when={followed.found()}>{(found) => <ImportTools found={found()} reading={reading} />}</Show>
      </div>
      <Show when={document() !== undefined && document()?.approval === undefined && document()?.revises === undefined}>
        <ApprovalForm />
      </Show>
      <Show when={followed.found()} fallback={<p class="panel results__cannot">{t(scenario.status() === 'ready' ? 'results.cannot' : 'loading')}</p>}>
        {(found) => (
          <>
            <FollowUpTools followed={followed} />
            <Show when={found().through !== null} fallback={<p class="panel follow-up__empty">{t('followup.empty', { year: found().year })}</p>}>
              <FollowUpTable followed={followed} found={found()} />
              <ActualsPanel followed={followed} found={found()} />
            </Show>
            <ActualsEntry found={found()} reading={reading} />
          </>
        )}
      </Show>
      <Show when={document()?.approval !== undefined || document()?.revises !== undefined}>
        <Suspense>
          <RevisionsPanel />
        </Suspense>
      </Show>
    </div>
  );
} // prettier-ignore
