// npm run -s bench [-- --json] [-- --only TEXT] [-- --seconds N]: seqgraft and its peers side by side in one run.
import { runApp } from './run-app.mjs';

await runApp('apps/bench/dist/main.js', process.argv.slice(2));
