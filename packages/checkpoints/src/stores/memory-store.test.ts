import { memoryStore } from './memory-store.ts';
import { storeConformance } from './store-conformance.test-suite.ts';

storeConformance('memoryStore', async () => memoryStore());
