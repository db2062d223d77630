import type { PortfolioDocument, PortfolioResult } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { saveBytes } from '../state/saveBytes.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The portfolio as files: itself, its ranking and sums as CSV, all of it as Excel. */
export function PortfolioActions(props: { readonly document: PortfolioDocument; readonly result: PortfolioResult | undefined }) {
  const { language, messages } = useApp();
  const { t, locale } = language;
  function saved(name: string, content: BlobPart, type: string): void {
    saveBytes(name, content, type);
    messages.show(t('file.saved', { name }));
  }
  async function saveTable(which: 'rankingTable' | 'sumsTable', name: string): Promise<void> {
    const { result } = props;
    if (result === undefined) return;
    const reports = await import('../../models/reports/index.ts');
    const flavour = locale() === 'en' ? 'plain' : 'norwegian';
    saved(`${props.document.id}-${name}.csv`, reports.csvOf(reports[which](result, locale()), flavour), 'text/csv');
  }
  async function saveWorkbook(): Promise<void> {
    const { result } = props;
    if (result === undefined) return;
    const reports = await import('../../models/reports/index.ts');
    const bytes = await reports.writePortfolioWorkbook(result, locale());
    saved(`${props.document.id}.xlsx`, bytes.slice(), workbookType);
  }
  const action = (key: 'portfolio.saveRanking' | 'portfolio.saveSums' | 'portfolio.saveWorkbook' | 'portfolio.saveFile', work: () => void, needsResult = true) => (
    <button type="button" class="ds-button" data-variant="secondary" disabled={needsResult && props.result === undefined} onClick={() => work()}>
      {t(key)}
    </button>
  );
  return (
    <div class="portfolio__buttons">
      {action('portfolio.saveRanking', () => void saveTable('rankingTable', t('portfolio.rankingFile')))}
      {action('portfolio.saveSums', () => void saveTable('sumsTable', t('portfolio.sumsFile')))}
      {action('portfolio.saveWorkbook', () => void saveWorkbook())}
      {action('portfolio.saveFile', () => saved(`${props.document.id}.json`, JSON.stringify(props.document, null, 2), 'application/json'), false)}
    </div>
  );
} // prettier-ignore
