import { useApp } from '../state/app.ts';
import type { StudyHead } from './studyApi.ts';

/** The questions that have a name of their own here; others are called by that of their command. */
const named = ['simulate', 'portfolio-futures', 'sensitivity', 'stress'] as const;

/** How a study is spoken of. */
export function createStudyWords() {
  const { t } = useApp().language;
  const whatOf = ({ question }: StudyHead): string => {
    const found = named.find((each) => each === question);
    return found === undefined ? question : t(`studies.what.${found}`);
  };
  return {
    /** What it is about, and what is asked. */
    nameOf: (study: StudyHead): string => [study.title, whatOf(study)].filter((each) => each !== null).join(': '), // prettier-ignore
    /** How it is with it, and how far it is while it runs. */
    stateOf: (study: StudyHead): string => {
      const { state, stage, stages, done, parts } = study;
      if (state !== 'running') return t(`studies.state.${state}`);
      if (stage < 0) return t('studies.waiting');
      const far = t('studies.far', { done, parts });
      return stages > 1 ? `${t('studies.stage', { stage: stage + 1, stages })}, ${far}` : far;
    },
    /** How far it is, from 0 to 1. */
    shareOf: ({ stage, stages, done, parts }: StudyHead): number =>
      stage < 0 || stages === 0 ? 0 : (stage + (parts === 0 ? 0 : done / parts)) / stages,
  };
}
