import { createRefusing } from '../sharing/createRefusing.ts';
import { type Answer } from '../sharing/serverApi.ts';
import { useApp } from '../state/app.ts';

/** Does something with the server and says what came of it. @returns the answer, or nothing where it was refused */
export function createActing() {
  const { messages } = useApp();
  const refuse = createRefusing();
  return async <Value>(asked: Promise<Answer<Value>>, said?: string): Promise<Value | undefined> => {
    const answer = await asked;
    if (answer.ok) {
      if (said !== undefined) messages.show(said);
      return answer.value;
    }
    refuse(answer);
    return undefined;
  };
}
