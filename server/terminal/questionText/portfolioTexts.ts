/** What writes the answers to the questions of portfolios. */
export const portfolioTexts = {
  portfolio: async () => (await import('./portfolioText.ts')).portfolioText,
  'portfolio-futures': async () => (await import('./portfolioFuturesText.ts')).portfolioFuturesText,
} as const;
