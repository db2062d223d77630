import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { requiredProgram } from '../program.ts';

test("Debian's Chromium renders a page and prints it as a tagged PDF", async () => {
  const browser = await launchChromium({ executablePath: requiredProgram('chromium', 'chromium') });
  try {
    const page = await browser.newPage();
    await page.setContent('<html lang="nb"><title>Ombrukshall</title><h1>Tromsø ombrukshall</h1>');
    expect(await page.innerText('h1')).toBe('Tromsø ombrukshall');
    const pdf = await page.pdf({ tagged: true });
    expect(pdf.toString('latin1')).toContain('/MarkInfo <</Type /MarkInfo\n/Marked true>>');
  } finally {
    await browser.close();
  }
});
