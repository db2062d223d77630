import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useApp } from '../state/app.ts';

/** The whole page takes a scenario file that is dropped on it. */
export function DropTarget(props: { readonly onFile: (file: File) => void }) {
  const { t } = useApp().language;
  const [over, setOver] = createSignal(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  function onDragOver(event: DragEvent): void {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(true);
  }
  const onDragLeave = (event: DragEvent): void => void (event.relatedTarget === null && setOver(false));
  function onDrop(event: DragEvent): void {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) props.onFile(file);
  }
  onMount(() => {
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
  });
  onCleanup(() => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('dragleave', onDragLeave);
    window.removeEventListener('drop', onDrop);
  });
  return (
    <Show when={over()}>
      <div class="drop-target">
        <p>{t('file.drop')}</p>
      </div>
    </Show>
  );
}
