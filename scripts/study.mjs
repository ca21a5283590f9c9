// npm run -s study -- NAME [--seeds N] [--json]: the tables of transfer that seqgraft is held against, made anew.
import { runApp } from './run-app.mjs';

await runApp('apps/studies/dist/main.js', process.argv.slice(2));
