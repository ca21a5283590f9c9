import type { EngineModule } from './engine-trial.ts';

/** As a variable: a bundler would follow a literal and put the package into the page. */
const address: string = '/engine/index.js';

/** The file of the package, as the server has it beside the page. */
export async function loadEngine(): Promise<EngineModule> {
  return (await import(address)) as EngineModule;
}
