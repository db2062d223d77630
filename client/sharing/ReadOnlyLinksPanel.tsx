import { createResource, createSignal, For, Show } from 'solid-js';
import { readOnlyAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import type { ServerParts } from '../pages/ServerPage.tsx';
import { askServer, type ServerLink } from './serverApi.ts';
import { dayText } from './timeText.ts';

/** How long a link may work, in days. */
const spans = [7, 30, 90, 366];

/** Read-only links: made with whom it is for and how long it works, shown once, ended. */
export function ReadOnlyLinksPanel(props: ServerParts) {
  const { language, messages } = useApp();
  const { t } = language;
  const [list, { refetch }] = createResource(
    () => props.entry.id,
    (id) => askServer<readonly ServerLink[]>(`/${id}/links`),
  );
  const links = (): readonly ServerLink[] => ((now) => (now?.ok === true ? now.value : []))(list.latest);
  const [label, setLabel] = createSignal('');
  const [days, setDays] = createSignal(30);
  const [made, setMade] = createSignal('');
  async function make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = { days: days(), ...(label().trim() === '' ? {} : { label: label().trim() }) };
    const answer = await props.act(askServer<{ readonly token: string }>(`/${props.entry.id}/links`, { method: 'POST', body }), t('links.made'));
    if (answer === undefined) return;
    setMade(readOnlyAddress(answer.token));
    setLabel('');
    await refetch();
  }
  async function end(link: ServerLink): Promise<void> {
    await props.act(askServer(`/${props.entry.id}/links/${link.id}`, { method: 'DELETE' }), t('links.ended'));
    await refetch();
  }
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(made());
      messages.show(t('share.copied'));
    } catch {
      messages.show(t('share.notCopied'), 'error');
    }
  }
  const state = ({ revoked, expiresAt }: ServerLink): string =>
    revoked !== undefined
      ? t('links.revokedBy', { by: revoked.by, day: dayText(revoked.at, language) })
      : t(Date.parse(expiresAt) <= Date.now() ? 'links.expired' : 'links.until', { day: dayText(expiresAt, language) });
  const works = ({ revoked, expiresAt }: ServerLink): boolean => revoked === undefined && Date.parse(expiresAt) > Date.now();
  return (
    <section class="panel" aria-labelledby="links-heading">
      <h2 id="links-heading">{t('links.heading')}</h2>
      <p>{t('links.about')}</p>
      <form class="links__form" onSubmit={(event) => void make(event)}>
        <label class="describe__field">
          {t('links.label')}
          <input class="ds-input" maxlength={200} value={label()} onInput={(event) => setLabel(event.currentTarget.value)} />
        </label>
        <label class="describe__field">
          {t('links.days')}
          <select class="ds-input" onChange={(event) => setDays(Number(event.currentTarget.value))}>
            <For each={spans}>{(span) => <option value={span} selected={span === days()}>{t('links.span', { count: span })}</option>}</For>
          </select>
        </label>
        <button type="submit" class="ds-button">{t('links.make')}</button>
      </form>
      <Show when={made() !== ''}>
        <div class="links__made" role="status">
          <label class="describe__field">
            {t('links.once')}
            <input class="ds-input" readonly value={made()} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => void copy()}>{t('share.copy')}</button>
        </div>
      </Show>
      <Show when={links().length > 0} fallback={<p>{t('links.none')}</p>}>
        <ul class="server-list">
          <For each={links()}>
            {(link) => (
              <li class="server-list__item">
                <div>
                  {link.label ?? t('links.unnamed')}
                  <p class="card__facts">{t('links.by', { by: link.createdBy })} · {state(link)}</p>
                </div>
                <Show when={works(link)}>
                  <button type="button" class="ds-button" data-variant="secondary" aria-label={t('links.endNamed', { label: link.label ?? t('links.unnamed') })} onClick={() => void end(link)}>
                    {t('links.end')}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
} // prettier-ignore
