import './jitless.ts';
import './styles/main.css';
import '@digdir/designsystemet-web/popover';
import { render } from 'solid-js/web';
import { App } from './App.tsx';
import { ChartCanvas } from './charts/ChartPanel.tsx';
import { createLanguage } from './language/createLanguage.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
void ChartCanvas.preload();
const language = await createLanguage();
render(() => <App language={language} />, root);
