import { A } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { accessAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import type { Refused } from './serverApi.ts';

/** Why the server does not show something, with what may help: signing in, seeing which access one has, asking again. */
export function WhyNot(props: { readonly why: Refused; readonly away: string; readonly retry?: () => void }) {
  const { language, session } = useApp();
  const { t } = language;
  return (
    <>
      <p>{props.why.kind === 'away' ? props.away : props.why.detail}</p>
      <div class="server-page__actions">
        <Switch>
          <Match when={props.why.kind === 'notSignedIn'}>
            <button type="button" class="ds-button" onClick={() => session.signIn()}>
              {t('access.signIn')}
            </button>
          </Match>
          <Match when={props.why.kind === 'notAllowed' || props.why.kind === 'notFound'}>
            <A href={accessAddress}>{t('sharing.seeAccess')}</A>
          </Match>
        </Switch>
        <Show when={props.retry}>
          {(retry) => (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => retry()()}>
              {t('failed.retry')}
            </button>
          )}
        </Show>
      </div>
    </>
  );
}
