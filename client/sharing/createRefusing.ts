import { useApp } from '../state/app.ts';
import type { Refused } from './serverApi.ts';

/** Says why the server did not do something, and offers to sign in where that is what it takes. */
export function createRefusing(): (why: Refused) => void {
  const { language, messages, session } = useApp();
  const { t } = language;
  return ({ kind, detail }) => {
    const action = kind === 'notSignedIn' ? { label: t('access.signIn'), run: session.signIn } : undefined;
    messages.show(kind === 'away' ? t('sharing.away') : detail, 'error', action);
  };
}
