import * as engine from '@seqgraft/engine';
import { runTrials } from './trials.ts';

/** `node dist/node/node.js REQUEST`: a request as JSON, the report as JSON. */
process.stdout.write(JSON.stringify(await runTrials(engine, JSON.parse(process.argv[2] as string))));
