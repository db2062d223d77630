import type { FollowUp } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { Import } from './createImport.ts';
import { saveForm } from './saveForm.ts';

/** The ways in for actuals besides typing: paste, a CSV file, and the form to fill in. */
export function ImportTools(props: { readonly found: FollowUp; readonly reading: Import }) {
  const { scenario, language, messages } = useApp();
  const { t } = language;
  let file!: HTMLInputElement;
  async function read(chosen: File | undefined): Promise<void> {
    if (chosen !== undefined) props.reading.open(decoded(await chosen.arrayBuffer()));
  }
  async function download(): Promise<void> {
    const name = await saveForm(props.found, scenario.document(), language);
    messages.show(t('file.saved', { name }));
  }
  return (
    <div class="follow-up__actions">
      <button type="button" class="ds-button" onClick={() => props.reading.open()}>
        {t('followup.paste')}
      </button>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => file.click()}>
        <Icon name="folder" />
        {t('followup.csv')}
      </button>
      <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void download()}>
        <Icon name="download" />
        {t('followup.form')}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".csv,.txt,text/csv,text/plain"
        onChange={(event) => {
          const box = event.currentTarget;
          void read(box.files?.[0]).then(() => (box.value = ''));
        }}
      />
    </div>
  );
}

/** The text of a file: UTF-8, or the Windows-1252 of an older spreadsheet. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
