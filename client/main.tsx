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
const language = await createLanguage();
render(() => <App language={language} />, root);
