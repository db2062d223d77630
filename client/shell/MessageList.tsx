import { For, Show } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

/** Short messages at the foot of the page, and what only a screen reader is told. */
export function MessageList() {
  const { messages, language } = useApp();
  return (
    <>
      <div class="messages" role="status" aria-live="polite">
        <For each={messages.shown()}>
          {(message) => (
            <div class="message" data-kind={message.kind}>
              <p>{message.text}</p>
              <Show when={message.action}>
                {(action) => (
                  <button
                    type="button"
                    class="message__action"
                    onClick={() => {
                      messages.dismiss(message.id);
                      action().run();
                    }}
                  >
                    {action().label}
                  </button>
                )}
              </Show>
              <button
                type="button"
                class="message__close"
                aria-label={language.t('close')}
                onClick={() => messages.dismiss(message.id)}
              >
                <Icon name="close" />
              </button>
            </div>
          )}
        </For>
      </div>
      <div class="visually-hidden" aria-live="polite" data-testid="spoken">
        {messages.spoken()}
      </div>
    </>
  );
}
