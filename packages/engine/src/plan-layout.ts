/*
 * The words of a plan in WebAssembly memory, by number: read by the compiled code and written by `plan.ts`.
 * Plain constants, so that AssemblyScript and TypeScript read this one file. Words are 32 bits.
 */

// Cells.
export const DENSE = 0;
export const RNN_TANH = 1;
export const RNN_RELU = 2;
export const RNN_SIGMOID = 3;
export const LSTM = 4;
export const GRU_RESET_AFTER = 5;
export const GRU_RESET_BEFORE = 6;

// Phases of a step.
export const PHASE_BLOCK = 1;
export const PHASE_GRADIENT = 2;
export const PHASE_UPDATE = 3;

// Which half of a block runs.
export const FORWARD_ONLY = 0;
export const FORWARD_AND_BACKWARD = 1;
export const BACKWARD_ONLY = 2;

// Losses.
export const LOSS_MSE = 0;
export const LOSS_MAE = 1;
export const LOSS_HUBER = 2;
export const LOSS_QUANTILE = 3;
export const LOSS_GAUSSIAN = 4;
export const LOSS_CROSS_ENTROPY = 5;

// Optimizers.
export const ADAM = 0;
export const SGD = 1;

/* One direction of one layer, or the head. */
export const P_CELL = 0;
/** 1: gates are hard sigmoids. */
export const P_HARD = 1;
export const P_UNITS = 2;
/** Units rounded up to a panel of four columns. */
export const P_PADDED = 3;
export const P_INPUTS = 4;
export const P_INPUTS_PADDED = 5;
export const P_GATES = 6;
/** Rows of the weights: inputs, bias, (bias of the state,) state, filling. */
export const P_ROWS = 7;
export const P_STATE_ROW = 8;
export const P_STEPS = 9;
export const P_REVERSED = 10;
/** Four times (gate's place in Keras, first row, row after the last). */
export const P_GATE_TABLE = 11;
/** Columns that the inputs, and the state, take part in. */
export const P_INPUT_COLUMN = 23;
export const P_INPUT_COLUMN_END = 24;
export const P_STATE_COLUMN = 25;
export const P_STATE_COLUMN_END = 26;
export const P_WEIGHTS = 27;
export const P_TRANSPOSED = 28;
export const P_GRADIENT = 29;
export const P_MOMENT1 = 30;
export const P_MOMENT2 = 31;
/** The row [inputs | 1 | state]: address, bytes a step (0), a block (0), a thread. The same four for the next three. */
export const P_X = 32;
export const P_Z = 36;
export const P_C = 40;
export const P_R = 44;
/** Rows, and r·h, of all steps for the gradient, as `assembly/saved.ts` lays them, or 0. */
export const P_SAVED = 48;
export const P_SAVED_R = 49;
/** Arrays of the caller, [batch, units] each, or 0. */
export const P_STATE_IN = 50;
export const P_CELL_IN = 51;
export const P_STATE_OUT = 52;
export const P_CELL_OUT = 53;
export const P_STATE_UPSTREAM = 54;
export const P_CELL_UPSTREAM = 55;
export const P_STATE_GRADIENT = 56;
export const P_CELL_GRADIENT = 57;
/** Bytes from the start of the layer's output row to this direction's part. */
export const P_OUT_OFFSET = 58;
/**
 * Four f32 for the rows of the inputs, of the bias and of the state: the step size of the update (negative: these rows
 * stay), the factor of the root of the second moment, the decay, the share of the way to the anchor.
 */
export const P_RATES = 59;
/** 1: the three fours are the same. */
export const P_ONE_RATE = 71;
/** Dropout of the state: 16-bit threshold (0: none), f32 scale, stream, bits: address, bytes a block. */
export const P_DROP = 72;
export const P_DROP_SCALE = 73;
export const P_DROP_STREAM = 74;
export const P_BITS = 75;
export const P_BITS_BLOCK = 76;
/** Workspace of a single sequence, see `assembly/single.ts`, or 0. */
export const P_AHEAD = 77;
/** Of an embedding's table: TABLE_ALONE or TABLE_AND_KERNEL; 0: the pass is none, or rests. */
export const P_TABLE = 78;
/** Where the weights are pulled to, or 0. */
export const P_ANCHOR = 79;
export const P_WORDS = 80;
/** The gradient is that of the tokens alone; or is added to that of a tied head's kernel. */
export const TABLE_ALONE = 1;
export const TABLE_AND_KERNEL = 2;

/* One layer. */
export const L_PASSES = 0;
export const L_PASS = 1; // two words
export const L_INPUTS = 3;
export const L_STEPS = 4;
/** 1: only the last step goes out. */
export const L_LAST = 5;
/** Place in a thread's scratch, or -1 for the caller's inputs; bytes a step. */
export const L_IN = 6;
export const L_IN_STEP = 7;
export const L_OUT = 8;
export const L_OUT_STEP = 9;
/** The gradient of the outputs, in scratch; bytes a step. */
export const L_UPSTREAM = 10;
export const L_UPSTREAM_STEP = 11;
/** The gradient of the inputs, in scratch; bytes a step. */
export const L_DOWNSTREAM = 12;
export const L_DOWNSTREAM_STEP = 13;
/**
 * Dropout of the inputs: 16-bit threshold (0: none), f32 scale, stream, bits: address, bytes a step (0: the same for
 * all steps), a block.
 */
export const L_DROP = 14;
export const L_DROP_SCALE = 15;
export const L_DROP_STREAM = 16;
export const L_BITS = 17;
export const L_BITS_STEP = 18;
export const L_BITS_BLOCK = 19;
export const L_BACKWARD = 20;
export const L_INPUT_GRADIENT = 21;
export const L_OUT_FEATURES = 22;
export const L_WORDS = 24;

/* The plan. */
export const H_LAYERS = 0;
export const H_LAYER_TABLE = 1;
export const H_BATCH = 2;
/** Bytes of a block's row (4 · BLOCK_ROWS), or of a single one (4). */
export const H_ROW_BYTES = 3;
export const H_SCRATCH = 4;
export const H_SCRATCH_BYTES = 5;
export const H_SCRATCH_STATE = 6; // dh; dc and d(r·h) follow, each H_SCRATCH_STATE_BYTES
export const H_SCRATCH_STATE_BYTES = 7;
export const H_INPUT = 8;
export const H_OUTPUT = 9;
/** One of the three below. */
export const H_BACKWARD = 10;
export const H_TARGETS = 11;
export const H_LOSS = 12;
/** f64 for each eight rows. */
export const H_LOSS_SUMS = 13;
/** f32: one over the sum of the weights of all values that the loss is the mean of. */
export const H_LOSS_SCALE = 14;
export const H_UPSTREAM = 15;
export const H_INPUT_GRADIENT = 16;
export const H_SEED_LOW = 17;
export const H_SEED_HIGH = 18;
export const H_COUNTER = 19;
/** Chunks of the gradient and the update: (pass, first panel, panel after the last). */
export const H_CHUNKS = 20;
export const H_CHUNK_COUNT = 21;
/** f64 a chunk: the sum of the squared gradient. */
export const H_SQUARES = 22;
export const H_OPTIMIZER = 23;
/** f32 */
export const H_BETA1 = 24;
export const H_BETA2 = 25;
export const H_EPSILON = 26;
export const H_CLIP = 27;
export const H_BLOCKS = 28;
/** How much each position counts: f32 [batch], or [batch, time] for targets on every step. */
export const H_WEIGHTS = 29;
/** The mask of padded steps, f32 [batch, time] of 0 and 1, or 0. */
export const H_MASK = 30;
/** f32: 1 − β, rounded once. Taken from a rounded β2 of 0.999 it would be 1.3e-5 off, and every update of Adam half of that. */
export const H_REST1 = 31;
export const H_REST2 = 32;
/** Target values at a position. */
export const H_TARGET_WIDTH = 33;
/** f32 each, and how many. */
export const H_QUANTILES = 34;
export const H_QUANTILE_COUNT = 35;
/** f32: δ of Huber's loss. */
export const H_DELTA = 36;
/** Steps by token: where those of a token begin, a word each and one more; batch · time + step of each. */
export const H_TOKEN_OFFSETS = 37;
export const H_TOKEN_POSITIONS = 38;
export const H_WORDS = 40;

/** Bytes of four saved rows that the gradient takes at a time: half of a first-level cache. */
export const SEGMENT_BYTES = 16384;
/** Panels a chunk of the gradient: eight units of an LSTM. The same for any number of threads, as sums follow chunks. */
export const PANELS_PER_CHUNK = 8;

/* Control block of the threads, at a fixed place. */
/** 64 bits: generation (24), chunks (20), next chunk (20). */
export const CONTROL_TICKET = 1024;
export const CONTROL_DONE = 1152;
export const CONTROL_WAKE = 1280;
export const CONTROL_STOP = 1284;
export const CONTROL_PLAN = 1408;
export const CONTROL_PHASE = 1412;
/** A word a thread: 1 + the chunk it works at, 0 when idle. */
export const CONTROL_BUSY = 1536;
/** The main thread and its workers, at most. */
export const MOST_THREADS = 64;
/** Where the allocator may begin. */
export const MEMORY_START = 4096;
