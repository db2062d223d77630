import { A, useNavigate } from '@solidjs/router';
import { guideAddress, templatesAddress, viewAddress } from '../addresses.ts';
import { emptyScenario } from './emptyScenario.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { draftIds, keepDraft } from '../state/draftStore.ts';

/** The three ways to a new scenario: eight questions, a template, nothing at all. */
export function NewScenarioMenu() {
  const { language, messages } = useApp();
  const { t } = language;
  const navigate = useNavigate();
  let menu!: HTMLDivElement;
  function startEmpty(): void {
    const document = emptyScenario(t('library.emptyTitle'), new Date().getFullYear() + 1, draftIds());
    void keepDraft({ document, baseline: document, bases: {}, unread: {}, kept: Date.now() });
    messages.show(t('library.emptyMade'));
    navigate(viewAddress(document.id, 'forutsetninger'));
  }
  return (
    <>
      <button type="button" class="ds-button" popovertarget="new-scenario">
        <Icon name="plus" />
        {t('library.new')}
        <Icon name="chevronDown" />
      </button>
      <div
        id="new-scenario"
        class="ds-dropdown choice-menu"
        popover="auto"
        data-placement="bottom-end"
        ref={menu}
      >
        <ul>
          <li>
            <A class="choice-menu__choice" href={guideAddress()}>
              <strong>{t('library.new.guide')}</strong>
              <span>{t('library.new.guideAbout')}</span>
            </A>
          </li>
          <li>
            <A class="choice-menu__choice" href={templatesAddress}>
              <strong>{t('library.new.template')}</strong>
              <span>{t('library.new.templateAbout')}</span>
            </A>
          </li>
          <li>
            <button
              type="button"
              class="choice-menu__choice"
              onClick={() => {
                menu.hidePopover();
                startEmpty();
              }}
            >
              <strong>{t('library.new.empty')}</strong>
              <span>{t('library.new.emptyAbout')}</span>
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}
