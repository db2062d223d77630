import { openFile, scenarioFiles } from '../../scenarioFiles.ts';
import { holdsRecalculated } from './recalculation.ts';

holdsRecalculated(new Map(scenarioFiles.filter(({ folder }) => folder === '').map((file) => [file.id, openFile(file)]))); // prettier-ignore
