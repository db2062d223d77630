/** An event of a stream of server-sent events. */
export interface ServerEvent {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads the events of an answer one by one, as they come; comments are passed over. Left, it leaves the stream. */
export async function* eventsOf(answer: Response): AsyncGenerator<ServerEvent> {
  if (answer.body === null) throw new Error('The answer has no body');
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [event, data] = ['event', 'data'].map((name) => new RegExp(`^${name}: (.*)$`, 'm').exec(text.slice(0, end))?.[1]); // prettier-ignore
        text = text.slice(end + 2);
        if (event !== undefined) yield { event, data: JSON.parse(data ?? '{}') as Record<string, unknown> };
      }
    }
  } finally {
    await reader.cancel();
  }
}
