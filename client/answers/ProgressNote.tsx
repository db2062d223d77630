import { useApp } from '../state/app.ts';

/** How far a computation is, in words and as a bar, with a way out; on paper, which waits for nothing, that it was not done. */
export function ProgressNote(props: {
  /** What is computed. */
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly text: (percent: number) => string;
  readonly onCancel: () => void;
}) {
  const { t } = useApp().language;
  const percent = (): number => Math.min(99, Math.floor(props.share * 100));
  return (
    <div class="answer-progress">
      <div class="answer-note answer-note--computing">
        <progress max="100" value={percent()} aria-label={`${props.name}: ${t('answer.computing')}`} />
        <span>{props.text(percent())}</span>
        <button
          type="button"
          class="link-button"
          aria-label={`${t('answer.cancel')}: ${props.name}`}
          onClick={() => props.onCancel()}
        >
          {t('answer.cancel')}
        </button>
      </div>
      <p class="on-paper">{t('report.unready')}</p>
    </div>
  );
}
