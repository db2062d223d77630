import { createResource, createSignal, For, Show } from 'solid-js';
import { askApi } from '../sharing/serverApi.ts';
import { dayText } from '../sharing/timeText.ts';
import { useApp } from '../state/app.ts';
import { createActing } from './createActing.ts';
import type { ShelfRole } from './createSession.ts';
import { ShownOnce } from './ShownOnce.tsx';

interface ApiToken {
  readonly id: string;
  readonly label: string;
  readonly scope: 'read' | 'write';
  readonly maker: string;
  readonly expiresAt: string;
  readonly usedAt?: string;
  readonly revoked?: { readonly at: string; readonly by: string };
}

const scopes = ['read', 'write'] as const;

/** API tokens of a shelf: made for a script, shown once, ended. */
export function TokensPanel(props: { readonly shelf: ShelfRole }) {
  const { language } = useApp();
  const { t } = language;
  const act = createActing();
  const path = (): string => `/shelves/${props.shelf.id}/tokens`;
  const [list, { mutate, refetch }] = createResource(
    () => props.shelf.id,
    async () => (await act(askApi<readonly ApiToken[]>(path()))) ?? [],
  );
  const [label, setLabel] = createSignal('');
  const [scope, setScope] = createSignal<ApiToken['scope']>('read');
  const [made, setMade] = createSignal('');
  async function make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = { label: label().trim(), scope: scope() };
    const answer = await act(askApi<{ readonly token: string }>(path(), { method: 'POST', body }));
    if (answer === undefined) return;
    setMade(answer.token);
    setLabel('');
    await refetch();
  }
  async function end(token: ApiToken): Promise<void> {
    const now = await act(askApi<readonly ApiToken[]>(`${path()}/${token.id}`, { method: 'DELETE' }), t('access.tokenEnded')); // prettier-ignore
    if (now !== undefined) mutate(now);
  }
  const holds = ({ revoked, expiresAt }: ApiToken): boolean => revoked === undefined && Date.parse(expiresAt) > Date.now(); // prettier-ignore
  const state = ({ revoked, expiresAt }: ApiToken): string =>
    revoked !== undefined
      ? t('links.revokedBy', { by: revoked.by, day: dayText(revoked.at, language) })
      : t(Date.parse(expiresAt) <= Date.now() ? 'links.expired' : 'links.until', { day: dayText(expiresAt, language) }); // prettier-ignore
  const used = ({ usedAt }: ApiToken): string =>
    usedAt === undefined ? t('access.unused') : t('access.used', { day: dayText(usedAt, language) });
  return (
    <>
      <h3>{t('access.tokens')}</h3>
      <p>{t('access.tokensAbout')}</p>
      <form class="links__form" onSubmit={(event) => void make(event)}>
        <label class="describe__field">
          {t('access.tokenFor')}
          <input
            class="ds-input"
            required
            maxlength={200}
            value={label()}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
        </label>
        <label class="describe__field">
          {t('access.scope')}
          <select
            class="ds-input"
            onChange={(event) => setScope(event.currentTarget.value as ApiToken['scope'])}
          >
            <For each={scopes}>
              {(each) => (
                <option value={each} selected={each === scope()}>
                  {t(`access.scope.${each}`)}
                </option>
              )}
            </For>
          </select>
        </label>
        <button type="submit" class="ds-button">
          {t('access.makeToken')}
        </button>
      </form>
      <ShownOnce label={t('access.tokenOnce')} secret={made()} />
      <Show when={(list() ?? []).length > 0}>
        <ul class="server-list">
          <For each={list() ?? []}>
            {(token) => (
              <li class="server-list__item">
                <div>
                  {token.label}
                  <p class="card__facts">
                    {t(`access.scope.${token.scope}`)} · {t('links.by', { by: token.maker })} · {state(token)}{' '}
                    · {used(token)}
                  </p>
                </div>
                <Show when={holds(token)}>
                  <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    aria-label={t('access.endTokenNamed', { name: token.label })}
                    onClick={() => void end(token)}
                  >
                    {t('access.endToken')}
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
