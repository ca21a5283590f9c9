import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-layers';
import { cellConformance } from './cell-conformance.test-suite.ts';
import { gruResetAfterCell, gruResetBeforeCell } from './gru-cell.ts';
import { lstmCell } from './lstm-cell.ts';
import { minimalGatedCell } from './minimal-gated-cell.test-suite.ts';
import { simpleRnnCell } from './simple-rnn-cell.ts';

cellConformance('simpleRnnCell', simpleRnnCell);
cellConformance('lstmCell', lstmCell);
cellConformance('gruResetAfterCell', gruResetAfterCell, { recurrentBias: true });
cellConformance('gruResetBeforeCell', gruResetBeforeCell);
cellConformance('minimalGatedCell', minimalGatedCell);
