import { type Answer } from '../sharing/serverApi.ts';
import { useApp } from '../state/app.ts';

/** Does something with the server and says what came of it. @returns the answer, or nothing where it was refused */
export function createActing() {
  const { language, messages } = useApp();
  return async <Value>(asked: Promise<Answer<Value>>, said?: string): Promise<Value | undefined> => {
    const answer = await asked;
    if (answer.ok) {
      if (said !== undefined) messages.show(said);
      return answer.value;
    }
    messages.show(answer.kind === 'away' ? language.t('sharing.away') : answer.detail, 'error');
    return undefined;
  };
}
