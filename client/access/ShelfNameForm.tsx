import { createSignal } from 'solid-js';
import { askApi } from '../sharing/serverApi.ts';
import { useApp } from '../state/app.ts';
import { createActing } from './createActing.ts';
import type { Shelf } from './createSession.ts';

/** The name of a shelf, written anew; without a shelf the name of a new one. */
export function ShelfNameForm(props: { readonly shelf?: Shelf }) {
  const { language, session } = useApp();
  const { t } = language;
  const act = createActing();
  const [name, setName] = createSignal(props.shelf?.name ?? '');
  async function put(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = { name: name().trim() };
    const { shelf } = props;
    const done =
      shelf === undefined
        ? await act(askApi('/shelves', { method: 'POST', body }), t('access.shelfMade', body))
        : await act(askApi(`/shelves/${shelf.id}`, { method: 'PUT', body }), t('access.shelfRenamed', body));
    if (done === undefined) return;
    if (shelf === undefined) setName('');
    await session.refresh();
  }
  return (
    <form class="links__form" onSubmit={(event) => void put(event)}>
      <label class="describe__field">
        {t(props.shelf === undefined ? 'access.newShelf' : 'access.shelfName')}
        <input
          class="ds-input"
          required
          maxlength={100}
          autocomplete="off"
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="ds-button" data-variant="secondary">
        {t(props.shelf === undefined ? 'access.makeShelf' : 'access.renameShelf')}
      </button>
    </form>
  );
}
