import { isBuiltin } from 'node:module';
import { importsOf, type Import, type SourceFile } from './imports.ts';

const foundations = ['language', 'scenario', 'finance', 'statistics'];

/** What each folder of models may import besides itself. A new folder gets its place here first. */
const mayImport: Record<string, string[]> = {
  language: [],
  statistics: [],
  finance: ['statistics'],
  // A range is checked by making its distribution; correlations by factoring their matrix.
  scenario: ['language', 'statistics'],
  engine: foundations,
  hall: foundations,
  handbook: ['language', 'scenario'],
  sentences: ['language'],
  analyses: [...foundations, 'engine', 'hall', 'sentences'],
  followUp: [...foundations, 'engine', 'hall', 'sentences', 'analyses'],
  // Questions that are cut into parts, for many machines.
  studies: [...foundations, 'engine', 'hall', 'sentences', 'analyses', 'portfolio'],
  portfolio: [...foundations, 'engine', 'hall', 'sentences', 'analyses'],
  questions: [...foundations, 'engine', 'hall', 'sentences', 'analyses', 'followUp', 'studies', 'portfolio'],
  charts: [...foundations, 'engine', 'hall', 'sentences', 'analyses', 'followUp'],
  reports: [...foundations, 'engine', 'hall', 'sentences', 'analyses', 'portfolio', 'followUp', 'charts'],
};

const modelPackages = ['zod', 'simple-statistics', 'json-canonicalize', '@noble/hashes', 'yaml', 'fflate'];
/** Charts are configurations: the page and the documents draw them. */
const typeOnlyPackages = ['chart.js', 'chartjs-plugin-annotation', 'chartjs-chart-sankey'];
const reportPackages = ['hucre', 'docx', 'pptxgenjs', 'papaparse', ...typeOnlyPackages];

/** The forbidden imports of a file, each as a sentence. */
export function forbiddenImports(file: SourceFile): string[] {
  return importsOf(file).flatMap((one) => {
    const reason = objection(file.path, one);
    return reason === undefined ? [] : [`${file.path} imports ${one.target}: ${reason}`];
  });
}

function objection(path: string, one: Import): string | undefined {
  if (!one.isPackage && !/\.\w+$/.test(one.target)) return 'write the file with its extension';
  const [area] = path.split('/');
  if (area === 'test') return undefined;
  if (area === 'models') {
    return one.isPackage ? modelPackageObjection(path, one) : withinModelsObjection(path, one.target);
  }
  if (one.isPackage) {
    return area === 'client' && isBuiltin(one.target) ? 'a page has no Node' : undefined;
  }
  return betweenAreasObjection(path, one);
}

function modelPackageObjection(path: string, { target, kind }: Import): string | undefined {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  if (modelPackages.includes(name)) return undefined;
  if (reportPackages.includes(name) && path.startsWith('models/reports/')) return undefined;
  if (typeOnlyPackages.includes(name))
    return kind === 'type' ? undefined : 'models may import only its types';
  return 'models import only small pure packages';
}

/** The named stress tests are part of the question about them: data beside the scenarios, for all to read. */
const dataOfQuestions = ['scenarios/stress-tests.json'];

function withinModelsObjection(path: string, target: string): string | undefined {
  if (modelFolder(path) === 'questions' && dataOfQuestions.includes(target)) return undefined;
  if (!target.startsWith('models/')) return 'models import only models';
  const from = modelFolder(path);
  const to = modelFolder(target);
  if (from === '') return to === 'reports' ? 'reports load on demand, from outside models' : undefined;
  const allowed = mayImport[from];
  if (allowed === undefined) return `importRules.ts does not say what models/${from} may import`;
  if (from === 'hall' && to === 'hall') return betweenTopicsObjection(path, target);
  if (from === to || allowed.includes(to)) return undefined;
  return `models/${from} may import only ${[from, ...allowed].join(', ')}`;
}

/** The files directly in hall join the topics; a topic knows only itself. */
function betweenTopicsObjection(path: string, target: string): string | undefined {
  const topic = hallTopic(path);
  return topic === '' || topic === hallTopic(target)
    ? undefined
    : `topic ${topic} may import only itself in hall`;
}

function betweenAreasObjection(path: string, { target, kind }: Import): string | undefined {
  const from = path.split('/')[0];
  const to = target.split('/')[0];
  if (to === 'models' && target !== 'models/index.ts') {
    if (target !== 'models/reports/index.ts') return 'outside models only models/index.ts may be imported';
    return kind === 'static' ? 'reports load on demand: use import()' : undefined;
  }
  if (to === 'test') return 'the product does not import its tests';
  if (from === 'client' && to === 'server' && kind !== 'type') return "a page knows only the API's type";
  if (from === 'server' && to === 'client') return 'the server does not import the page';
  return undefined;
}

/** `''` for a file directly in models. */
function modelFolder(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

/** `''` for a file directly in hall. */
function hallTopic(path: string): string {
  const parts = path.split('/');
  return parts.length > 3 ? (parts[2] ?? '') : '';
}
