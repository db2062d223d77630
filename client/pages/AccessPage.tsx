import { useLocation, useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, For, Show } from 'solid-js';
import { accessAddress, invitationIn } from '../addresses.ts';
import { createActing } from '../access/createActing.ts';
import { waitingInvitation, type Session } from '../access/createSession.ts';
import { InvitationsPanel } from '../access/InvitationsPanel.tsx';
import { MembersPanel } from '../access/MembersPanel.tsx';
import { ShelfNameForm } from '../access/ShelfNameForm.tsx';
import { TokensPanel } from '../access/TokensPanel.tsx';
import { LogPanel } from '../sharing/LogPanel.tsx';
import { askApi } from '../sharing/serverApi.ts';
import { useApp } from '../state/app.ts';

/** Who is signed in, the shelves they see, an invitation to be used; for owners members, invitations and API tokens. */
export function AccessPage() {
  const { language, session } = useApp();
  const { t } = language;
  const [query] = useSearchParams<{ problem?: string }>();
  const now = session.session;
  createEffect(() => (document.title = `${t('access.heading')} – Holdbar`));
  return (
    <main id="main" class="page access" tabindex="-1">
      <h1>{t('access.heading')}</h1>
      <Show when={query.problem === 'signInFailed' && now()?.person === undefined}>
        <p role="alert">{t('access.signInFailed')}</p>
      </Show>
      <Show when={now()?.mode === 'single'}>
        <p>{t('access.single')}</p>
      </Show>
      <Show when={now()?.mode === 'team'}>
        <Show
          when={now()?.person}
          fallback={
            <>
              <p>{t('access.nobody')}</p>
              <button type="button" class="ds-button" onClick={() => session.signIn()}>
                {t('access.signIn')}
              </button>
            </>
          }
        >
          {(person) => (
            <>
              <p>{t('access.as', { name: person().name })}</p>
              <AcceptForm />
              <For
                each={(now()?.shelves ?? []).map(({ id }) => id)}
                fallback={<p>{t('access.noShelves')}</p>}
              >
                {(id) => (
                  <Show when={now()?.shelves.find((each) => each.id === id)}>
                    {(shelf) => (
                      <section class="panel" aria-labelledby={`shelf-${id}`}>
                        <h2 id={`shelf-${id}`}>{shelf().name}</h2>
                        <p>{t('access.yourRole', { role: t(`access.role.${shelf().role}`) })}</p>
                        <Show when={shelf().role === 'owner'}>
                          <ShelfNameForm shelf={shelf()} />
                          <MembersPanel shelf={shelf()} />
                          <InvitationsPanel shelf={shelf()} />
                          <TokensPanel shelf={shelf()} />
                        </Show>
                      </section>
                    )}
                  </Show>
                )}
              </For>
              <Show when={(now()?.shelves ?? []).some(({ role }) => role === 'owner')}>
                <LogPanel path="/audit" />
              </Show>
              <Show when={now()?.makesShelves}>
                <section class="panel" aria-labelledby="new-shelf">
                  <h2 id="new-shelf">{t('access.newShelfHeading')}</h2>
                  <p>{t('access.newShelfAbout')}</p>
                  <ShelfNameForm />
                </section>
              </Show>
            </>
          )}
        </Show>
      </Show>
    </main>
  );
}

/** Uses an invitation: the one in the address, or one that is pasted. */
function AcceptForm() {
  const { language, session } = useApp();
  const { t } = language;
  const location = useLocation();
  const navigate = useNavigate();
  const act = createActing();
  const [token, setToken] = createSignal(invitationIn(location.hash) || waitingInvitation());
  async function accept(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = { token: invitationIn(token()) };
    const next = await act(askApi<Session>('/invitations/accept', { method: 'POST', body }), t('access.accepted')); // prettier-ignore
    if (next === undefined) return;
    session.use(next);
    setToken('');
    navigate(accessAddress, { replace: true });
  }
  return (
    <form class="links__form" onSubmit={(event) => void accept(event)}>
      <label class="describe__field">
        {t('access.invitation')}
        <input
          class="ds-input"
          required
          autocomplete="off"
          value={token()}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="ds-button">
        {t('access.accept')}
      </button>
    </form>
  );
}
