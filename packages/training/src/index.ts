export type { GroupRule, Phase } from './phase.ts';
export type { Schedule } from './schedule.ts';
export type { TrainableModel } from './trainable-model.ts';
