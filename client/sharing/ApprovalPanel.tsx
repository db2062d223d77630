import { createSignal, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { ServerParts } from '../pages/ServerPage.tsx';
import { askServer, onVersion } from './serverApi.ts';
import { timeText } from './timeText.ts';

/** Approval: what has been decided on stands as it was until it is released, and is followed up meanwhile. */
export function ApprovalPanel(props: ServerParts & { readonly follow: () => void }) {
  const { language } = useApp();
  const { t } = language;
  const [reason, setReason] = createSignal('');
  const body = () => (reason().trim() === '' ? {} : { reason: reason().trim() });
  async function change(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { id, approval, newest } = props.entry;
    const done =
      approval === undefined
        ? await props.act(askServer(`/${id}/approval`, { method: 'PUT', body: body(), headers: onVersion(newest.number) }), t('approval.done', { number: newest.number }))
        : await props.act(askServer(`/${id}/release`, { method: 'POST', body: body() }), t('approval.released'));
    if (done !== undefined) setReason('');
  }
  return (
    <section class="panel" aria-labelledby="approval-heading">
      <h2 id="approval-heading">{t('approval.heading')}</h2>
      <Show when={props.entry.approval} fallback={<p>{t('approval.about')}</p>}>
        {(now) => (
          <>
            <p>
              {t('approval.by', { number: now().version, by: now().by, time: timeText(now().at, language) })}{' '}
              {now().reason}
            </p>
            <p>{t('approval.follow')}</p>
            <button type="button" class="ds-button approval__follow" onClick={() => props.follow()}>
              {t('approval.open')}
            </button>
          </>
        )}
      </Show>
      <Show when={props.may('owner')}>
      <form class="links__form" onSubmit={(event) => void change(event)}>
        <label class="describe__field">
          {t('approval.reason')}
          <input class="ds-input" maxlength={1000} value={reason()} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <button type="submit" class="ds-button" data-variant="secondary">
          {props.entry.approval === undefined ? t('approval.approve', { number: props.entry.newest.number }) : t('approval.release')}
        </button>
      </form>
      </Show>
    </section>
  );
} // prettier-ignore
