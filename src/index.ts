import { runAction } from './github/run.js';

await runAction();
