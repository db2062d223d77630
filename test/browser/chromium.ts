import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { programOnPath } from '../program.ts';
import { bundledChromium } from './bundledChromium.ts';

const quiet = ['--disable-gpu', '--disable-quic', '--disable-sync'];

/** A real headless Chromium with a fresh profile. The caller closes it. */
export async function launchChromium(program?: LaunchOptions): Promise<Browser> {
  return chromium.launch({ args: quiet, ...(program ?? (await availableChromium())) });
}

async function availableChromium(): Promise<LaunchOptions> {
  const installed =
    process.env['CHROMIUM_PATH'] ?? programOnPath('chromium') ?? programOnPath('google-chrome');
  if (installed !== undefined) return { executablePath: installed };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium();
  // The packaged one is for Linux on x64; elsewhere Playwright looks where Chrome installs itself.
  return { channel: 'chrome' };
}
