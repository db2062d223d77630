import { A } from '@solidjs/router';
import { createSignal, createUniqueId, Show } from 'solid-js';
import type { Approval } from '../../models/index.ts';
import { serverAddress } from '../addresses.ts';
import { approved } from '../document/approved.ts';
import { useApp } from '../state/app.ts';
import { keptDraft } from '../state/draftStore.ts';

/** Freezes the open scenario as the plan: by whom, when, which case and why. */
export function ApprovalForm() {
  const { scenario, language, messages } = useApp();
  const { t } = language;
  const [by, setBy] = createSignal('');
  const [date, setDate] = createSignal('');
  const [number, setNumber] = createSignal('');
  const [reason, setReason] = createSignal('');
  const [isAsked, setAsked] = createSignal(false);
  const id = createUniqueId();
  let byBox!: HTMLInputElement;
  let dateBox!: HTMLInputElement;
  const lacksBy = (): boolean => isAsked() && by().trim() === '';
  const lacksDate = (): boolean => isAsked() && date() === '';

  function approve(event: SubmitEvent): void {
    event.preventDefault();
    setAsked(true);
    if (by().trim() === '') return byBox.focus();
    if (date() === '') return dateBox.focus();
    const accepted = scenario.computed()?.scenario;
    if (accepted === undefined || scenario.errors() > 0) return messages.show(t('followup.approve.errors'), 'error'); // prettier-ignore
    const approval: Approval = {
      by: by().trim(),
      date: date(),
      ...(number().trim() === '' ? {} : { case: number().trim() }),
      ...(reason().trim() === '' ? {} : { reason: reason().trim() }),
      hash: accepted.hash,
    };
    const bases = scenario.open()?.bases ?? {};
    scenario.history.endSession();
    scenario.change((document) => approved(document, bases, approval), {
      session: 'approval',
      describe: () => t('followup.undo.approval'),
    });
    messages.show(t('followup.approve.done'));
    return document.getElementById('main')?.focus();
  }
  return (
    <section class="panel" aria-labelledby={`${id}-heading`}>
      <h2 class="panel__heading" id={`${id}-heading`}>
        {t('followup.approve.heading')}
      </h2>
      <p class="panel__summary">
        {t('followup.approve.about')}{' '}
        <Show when={scenario.document()?.example === true}>{t('followup.approve.example')}</Show>
      </p>
      <Show when={keptDraft(scenario.document()?.id ?? '')?.server}>
        {(server) => (
          <p class="panel__summary">
            {t('followup.approve.shared')}{' '}
            <A href={serverAddress(server().id)}>{t('followup.approve.there')}</A>
          </p>
        )}
      </Show>
      <form class="follow-up__form" novalidate onSubmit={approve}>
        <div class="describe__field">
          <label for={`${id}-by`}>{t('followup.approve.by')}</label>
          <input
            class="ds-input"
            id={`${id}-by`}
            ref={byBox}
            maxlength={200}
            required
            value={by()}
            aria-invalid={lacksBy()}
            aria-describedby={`${id}-by-note`}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
          <span class="card__facts" id={`${id}-by-note`} classList={{ 'follow-up__error': lacksBy() }}>
            {t(lacksBy() ? 'followup.approve.missing' : 'followup.approve.byHelp')}
          </span>
        </div>
        <div class="describe__field">
          <label for={`${id}-date`}>{t('followup.approve.date')}</label>
          <input
            class="ds-input"
            type="date"
            id={`${id}-date`}
            ref={dateBox}
            required
            value={date()}
            aria-invalid={lacksDate()}
            aria-describedby={`${id}-date-note`}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          <span class="follow-up__error" id={`${id}-date-note`}>
            {lacksDate() ? t('followup.approve.noDate') : ''}
          </span>
        </div>
        <label class="describe__field">
          {t('followup.approve.case')}
          <input
            class="ds-input"
            maxlength={100}
            value={number()}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <label class="describe__field follow-up__reason">
          {t('followup.approve.reason')}
          <textarea
            class="ds-input"
            rows={2}
            maxlength={2000}
            value={reason()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="ds-button">
          {t('followup.approve.submit')}
        </button>
      </form>
    </section>
  );
}
