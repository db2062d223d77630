import './styles/main.css';
import { render } from 'solid-js/web';
import { App } from './App.tsx';
import { ChartCanvas } from './charts/ChartPanel.tsx';
import { createLanguage } from './language/createLanguage.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
void ChartCanvas.preload();
// Menus are placed by code that is not needed before somebody is on the way to one.
for (const sign of ['pointerover', 'focusin', 'touchstart'])
  addEventListener(sign, () => void import('@digdir/designsystemet-web/popover'), {
    once: true,
    passive: true,
  });
// A menu stands at its button: where the width changes, the button may be gone or elsewhere, and the menu closes.
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  for (const menu of document.querySelectorAll<HTMLElement>('[popover="auto"]:popover-open'))
    menu.hidePopover();
});
const language = await createLanguage();
render(() => <App language={language} />, root);
