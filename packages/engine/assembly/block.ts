/*
 * One block of rows through the whole network and back. In one file, though a long one: what goes forward and what comes back lie in
 * the same memory, and each half is read beside the other.
 */
import {
  BACKWARD_ONLY, DENSE, FORWARD_ONLY, GRU_RESET_AFTER, GRU_RESET_BEFORE, H_BACKWARD, H_BATCH, H_COUNTER, H_INPUT,
  H_INPUT_GRADIENT, H_LAYER_TABLE, H_LAYERS, H_MASK, H_OUTPUT, H_ROW_BYTES, H_SCRATCH, H_SCRATCH_BYTES,
  H_SCRATCH_STATE, H_SCRATCH_STATE_BYTES, H_SEED_HIGH, H_SEED_LOW, H_TARGETS, H_UPSTREAM, L_BACKWARD, L_BITS,
  L_BITS_BLOCK, L_BITS_STEP, L_DOWNSTREAM, L_DOWNSTREAM_STEP, L_DROP, L_DROP_SCALE, L_DROP_STREAM, L_IN, L_IN_STEP,
  L_INPUT_GRADIENT, L_INPUTS, L_LAST, L_OUT, L_OUT_FEATURES, L_OUT_STEP, L_PASS, L_PASSES, L_STEPS, L_UPSTREAM,
  L_UPSTREAM_STEP, LSTM, P_AHEAD, P_BITS, P_BITS_BLOCK, P_C, P_CELL, P_CELL_GRADIENT, P_CELL_IN, P_CELL_OUT,
  P_CELL_UPSTREAM, P_DROP, P_DROP_SCALE, P_DROP_STREAM, P_OUT_OFFSET, P_PADDED, P_R, P_REVERSED, P_ROWS, P_SAVED,
  P_SAVED_R, P_STATE_GRADIENT, P_STATE_IN, P_STATE_OUT, P_STATE_ROW, P_STATE_UPSTREAM, P_UNITS, P_X, P_Z,
} from '../src/plan-layout';
import { lossOfBlock } from './loss';
import { dropoutBits } from './philox';
import { addRows, dropRows, keepRows, loadGradientRows, loadRows, splitRows, storeRows } from './rows';
import { loadSavedRows, savedCount, savedPlace, saveRows } from './saved';
import { firstRowAfterInputs, projectAhead, takeProjected } from './single';
import { backwardStep, forwardStep, gateBytesOf } from './step';
import { address, number, word } from './vector';

/** Where a saved area of this block, or of this thread, begins. */
// @ts-ignore: decorator
@inline
function areaOf(pass: usize, field: i32, block: i32, thread: i32): usize {
  return address(pass, field) + <usize>block * address(pass, field + 2) + <usize>thread * address(pass, field + 3);
}

function layerOf(plan: usize, index: i32): usize {
  return load<usize>(address(plan, H_LAYER_TABLE) + (<usize>index << 2));
}

/** Bytes of the dropout bits of eight rows, a byte a feature. */
// @ts-ignore: decorator
@inline
function bitsOfEight(features: i32): usize {
  return <usize>((features + 7) & ~7);
}

function makeBits(plan: usize, layer: usize, block: i32, bits: usize): void {
  const steps = word(layer, L_BITS_STEP) ? word(layer, L_STEPS) : 1;
  const inputs = word(layer, L_INPUTS);
  const eights = word(plan, H_ROW_BYTES) >> 5;
  for (let t = 0; t < steps; t++) {
    for (let eight = 0; eight < eights; eight++) {
      dropoutBits(
        bits + <usize>t * address(layer, L_BITS_STEP) + <usize>eight * bitsOfEight(inputs), t, inputs,
        (block * eights + eight) << 3, word(layer, L_DROP), word(layer, L_DROP_STREAM), word(plan, H_COUNTER),
        word(plan, H_SEED_LOW), word(plan, H_SEED_HIGH),
      );
    }
  }
}

function maskOf(plan: usize, block: i32, t: i32, steps: i32, to: usize): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const mask = address(plan, H_MASK) + (<usize>t << 2);
  loadRows(mask, <usize>steps << 2, block * (rowBytes >> 2), word(plan, H_BATCH), 1, to, rowBytes);
}

function forwardPass(plan: usize, layer: usize, pass: usize, block: i32, thread: i32, scratch: usize, bits: usize): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const batch = word(plan, H_BATCH);
  const firstRow = block * (rowBytes >> 2);
  const steps = word(layer, L_STEPS);
  const inputs = word(layer, L_INPUTS);
  const units = word(pass, P_UNITS);
  const unitBytes = units * rowBytes;
  const dense = word(pass, P_CELL) == DENSE;
  const lstm = word(pass, P_CELL) == LSTM;
  const stateOffset = <usize>(word(pass, P_STATE_ROW) * rowBytes);
  const areaBytes = address(plan, H_SCRATCH_STATE_BYTES);
  const keptState = scratch + address(plan, H_SCRATCH_STATE);
  const keptCell = keptState + areaBytes;
  const mask = keptState + 6 * areaBytes;
  const masked = !dense && word(plan, H_MASK) != 0;
  const x = areaOf(pass, P_X, block, thread);
  const state = x + stateOffset;
  const rh = areaOf(pass, P_R, block, thread);
  const saved = address(pass, P_SAVED);
  const savedReset = address(pass, P_SAVED_R);
  const count = savedCount(plan, pass);
  const ahead = address(pass, P_AHEAD) != 0;
  const start = ahead ? firstRowAfterInputs(pass) : 0;
  let z = areaOf(pass, P_Z, block, thread);
  let c = areaOf(pass, P_C, block, thread);
  const stateBits = word(pass, P_DROP) ? address(pass, P_BITS) + <usize>block * address(pass, P_BITS_BLOCK) : 0;
  if (stateBits) {
    for (let eight = 0; eight < rowBytes >> 5; eight++) {
      dropoutBits(
        stateBits + <usize>eight * bitsOfEight(units), 0, units, firstRow + (eight << 3), word(pass, P_DROP),
        word(pass, P_DROP_STREAM), word(plan, H_COUNTER), word(plan, H_SEED_LOW), word(plan, H_SEED_HIGH),
      );
    }
  }

  if (!dense) {
    const initial = address(pass, P_STATE_IN);
    if (initial) loadRows(initial, <usize>units << 2, firstRow, batch, units, state, rowBytes);
    else memory.fill(state, 0, unitBytes);
  }
  if (lstm) {
    const initial = address(pass, P_CELL_IN);
    if (initial) loadRows(initial, <usize>units << 2, firstRow, batch, units, c, rowBytes);
    else memory.fill(c, 0, unitBytes);
  }
  for (let s = 0; s < steps; s++) {
    const t = word(pass, P_REVERSED) ? steps - 1 - s : s;
    if (ahead) {
      if (s % BLOCK_ROWS == 0) projectAhead(plan, layer, pass, s, scratch);
      takeProjected(pass, layer, s % BLOCK_ROWS, z, gateBytesOf(pass, rowBytes));
    } else if (word(layer, L_IN) < 0) {
      const from = address(plan, H_INPUT) + ((<usize>t * <usize>inputs) << 2);
      loadRows(from, (<usize>steps * <usize>inputs) << 2, firstRow, batch, inputs, x, rowBytes);
      if (bits) dropRows(x, x, bits + <usize>t * address(layer, L_BITS_STEP), bitsOfEight(inputs), inputs, number(layer, L_DROP_SCALE), rowBytes);
    } else {
      const from = scratch + address(layer, L_IN) + <usize>t * address(layer, L_IN_STEP);
      if (bits) dropRows(x, from, bits + <usize>t * address(layer, L_BITS_STEP), bitsOfEight(inputs), inputs, number(layer, L_DROP_SCALE), rowBytes);
      else memory.copy(x, from, inputs * rowBytes);
    }
    if (masked) {
      memory.copy(keptState, state, unitBytes);
      if (lstm) memory.copy(keptCell, c, unitBytes);
    }
    // The cell sees nothing of the state but what is left of it; a padded step hands on the whole of it.
    if (stateBits) dropRows(state, state, stateBits, bitsOfEight(units), units, number(pass, P_DROP_SCALE), rowBytes);
    if (saved) saveRows(x, word(pass, P_ROWS), savedPlace(plan, pass, saved, block, s), count, rowBytes);
    const cNext = c + address(pass, P_C + 1);
    const out = scratch + address(layer, L_OUT) + <usize>t * address(layer, L_OUT_STEP) + address(pass, P_OUT_OFFSET);
    forwardStep(pass, x, z, state, c, cNext, rh, out, rowBytes, start);
    if (savedReset) {
      saveRows(rh, word(pass, P_PADDED), savedPlace(plan, pass, savedReset, block, s), count, rowBytes);
    }
    if (masked) {
      maskOf(plan, block, t, steps, mask);
      keepRows(state, keptState, mask, unitBytes, rowBytes);
      if (lstm) keepRows(cNext, keptCell, mask, unitBytes, rowBytes);
      memory.copy(out, state, unitBytes);
    }
    z += address(pass, P_Z + 1);
    c = cNext;
  }
  const last = address(pass, P_STATE_OUT);
  if (last) storeRows(state, units, last, <usize>units << 2, firstRow, batch, rowBytes);
  const lastCell = address(pass, P_CELL_OUT);
  if (lastCell) storeRows(c, units, lastCell, <usize>units << 2, firstRow, batch, rowBytes);
}

function backwardPass(plan: usize, layer: usize, pass: usize, block: i32, thread: i32, scratch: usize, add: bool): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const batch = word(plan, H_BATCH);
  const firstRow = block * (rowBytes >> 2);
  const steps = word(layer, L_STEPS);
  const units = word(pass, P_UNITS);
  const unitBytes = units * rowBytes;
  const dense = word(pass, P_CELL) == DENSE;
  const lstm = word(pass, P_CELL) == LSTM;
  const areaBytes = address(plan, H_SCRATCH_STATE_BYTES);
  const dh = scratch + address(plan, H_SCRATCH_STATE);
  const dc = dh + areaBytes;
  const drh = dc + areaBytes;
  const keptState = drh + areaBytes;
  const keptCell = keptState + areaBytes;
  const before = keptCell + areaBytes;
  const mask = before + areaBytes;
  const gru = word(pass, P_CELL) == GRU_RESET_AFTER || word(pass, P_CELL) == GRU_RESET_BEFORE;
  const count = savedCount(plan, pass);
  const stateBits = word(pass, P_DROP) ? address(pass, P_BITS) + <usize>block * address(pass, P_BITS_BLOCK) : 0;
  const stride = <usize>units << 2;
  const z = areaOf(pass, P_Z, block, thread);
  const c = areaOf(pass, P_C, block, thread);

  if (!dense) {
    const upstream = address(pass, P_STATE_UPSTREAM);
    if (upstream) loadGradientRows(upstream, stride, firstRow, batch, units, dh, rowBytes);
    else memory.fill(dh, 0, unitBytes);
  }
  if (lstm) {
    const upstream = address(pass, P_CELL_UPSTREAM);
    if (upstream) loadGradientRows(upstream, stride, firstRow, batch, units, dc, rowBytes);
    else memory.fill(dc, 0, unitBytes);
  }
  const masked = !dense && word(plan, H_MASK) != 0;
  for (let s = steps - 1; s >= 0; s--) {
    const t = word(pass, P_REVERSED) ? steps - 1 - s : s;
    if (!dense && (!word(layer, L_LAST) || s == steps - 1)) {
      const step = word(layer, L_LAST) ? 0 : t;
      const from = scratch + address(layer, L_UPSTREAM) + <usize>step * address(layer, L_UPSTREAM_STEP);
      addRows(dh, from + address(pass, P_OUT_OFFSET), unitBytes);
    }
    if (masked) {
      maskOf(plan, block, t, steps, mask);
      splitRows(dh, keptState, mask, unitBytes, rowBytes);
      if (lstm) splitRows(dc, keptCell, mask, unitBytes, rowBytes);
    }
    const cStep = c + <usize>s * address(pass, P_C + 1);
    const dx = word(layer, L_INPUT_GRADIENT)
      ? scratch + address(layer, L_DOWNSTREAM) + <usize>t * address(layer, L_DOWNSTREAM_STEP)
      : 0;
    if (gru) {
      const place = savedPlace(plan, pass, address(pass, P_SAVED), block, s);
      loadSavedRows(place, word(pass, P_STATE_ROW), units, count, before, rowBytes);
    }
    backwardStep(
      pass, before, z + <usize>s * address(pass, P_Z + 1), cStep, cStep + address(pass, P_C + 1), dh, dc, drh, dx, add,
      rowBytes,
    );
    if (stateBits) dropRows(dh, dh, stateBits, bitsOfEight(units), units, number(pass, P_DROP_SCALE), rowBytes);
    if (masked) {
      addRows(dh, keptState, unitBytes);
      if (lstm) addRows(dc, keptCell, unitBytes);
    }
  }
  const first = address(pass, P_STATE_GRADIENT);
  if (first) storeRows(dh, units, first, stride, firstRow, batch, rowBytes);
  const firstCell = address(pass, P_CELL_GRADIENT);
  if (firstCell) storeRows(dc, units, firstCell, stride, firstRow, batch, rowBytes);
}

/** Puts the gradient of the top layer's outputs where its backward pass looks for it. */
function startBackward(plan: usize, top: usize, block: i32, thread: i32, scratch: usize): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const firstRow = block * (rowBytes >> 2);
  const features = word(top, L_OUT_FEATURES);
  const pass = address(top, L_PASS);
  const dense = word(pass, P_CELL) == DENSE;
  const steps = word(top, L_LAST) ? 1 : word(top, L_STEPS);
  const stride = (<usize>steps * <usize>features) << 2;
  const to = dense ? areaOf(pass, P_Z, block, thread) : scratch + address(top, L_UPSTREAM);
  const toStep = dense ? address(pass, P_Z + 1) : address(top, L_UPSTREAM_STEP);
  if (word(plan, H_TARGETS)) {
    for (let t = 0; !dense && t < steps; t++) {
      memory.copy(to + <usize>t * toStep, scratch + address(top, L_OUT) + <usize>t * address(top, L_OUT_STEP), features * rowBytes);
    }
    lossOfBlock(plan, firstRow, features, steps, to, toStep);
    return;
  }
  for (let t = 0; t < steps; t++) {
    const from = address(plan, H_UPSTREAM) + ((<usize>t * <usize>features) << 2);
    loadGradientRows(from, stride, firstRow, word(plan, H_BATCH), features, to + <usize>t * toStep, rowBytes);
  }
}

function forwardLayers(plan: usize, block: i32, thread: i32, scratch: usize): void {
  const layers = word(plan, H_LAYERS);
  const rowBytes = word(plan, H_ROW_BYTES);
  for (let l = 0; l < layers; l++) {
    const layer = layerOf(plan, l);
    let bits: usize = 0;
    if (word(layer, L_DROP)) {
      bits = address(layer, L_BITS) + <usize>block * address(layer, L_BITS_BLOCK);
      makeBits(plan, layer, block, bits);
    }
    for (let p = 0; p < word(layer, L_PASSES); p++) {
      forwardPass(plan, layer, address(layer, L_PASS + p), block, thread, scratch, bits);
    }
  }
  const top = layerOf(plan, layers - 1);
  const output = address(plan, H_OUTPUT);
  if (output) {
    const features = word(top, L_OUT_FEATURES);
    const steps = word(top, L_LAST) ? 1 : word(top, L_STEPS);
    const stride = (<usize>steps * <usize>features) << 2;
    for (let t = 0; t < steps; t++) {
      const from = scratch + address(top, L_OUT) + <usize>t * address(top, L_OUT_STEP);
      const to = output + ((<usize>t * <usize>features) << 2);
      storeRows(from, features, to, stride, block * (rowBytes >> 2), word(plan, H_BATCH), rowBytes);
    }
  }
}

function backwardLayers(plan: usize, block: i32, thread: i32, scratch: usize): void {
  const rowBytes = word(plan, H_ROW_BYTES);
  const layers = word(plan, H_LAYERS);
  const top = layerOf(plan, layers - 1);
  startBackward(plan, top, block, thread, scratch);
  for (let l = layers - 1; l >= 0; l--) {
    const layer = layerOf(plan, l);
    if (!word(layer, L_BACKWARD)) break;
    for (let p = 0; p < word(layer, L_PASSES); p++) {
      backwardPass(plan, layer, address(layer, L_PASS + p), block, thread, scratch, p > 0);
    }
    if (!word(layer, L_INPUT_GRADIENT)) continue;
    const steps = word(layer, L_STEPS);
    const inputs = word(layer, L_INPUTS);
    const user = l == 0 ? address(plan, H_INPUT_GRADIENT) : 0;
    for (let t = 0; t < steps; t++) {
      const at = scratch + address(layer, L_DOWNSTREAM) + <usize>t * address(layer, L_DOWNSTREAM_STEP);
      if (word(layer, L_DROP)) {
        const bits = address(layer, L_BITS) + <usize>block * address(layer, L_BITS_BLOCK);
        dropRows(at, at, bits + <usize>t * address(layer, L_BITS_STEP), bitsOfEight(inputs), inputs, number(layer, L_DROP_SCALE), rowBytes);
      }
      if (user) {
        const stride = (<usize>steps * <usize>inputs) << 2;
        const to = user + ((<usize>t * <usize>inputs) << 2);
        storeRows(at, inputs, to, stride, block * (rowBytes >> 2), word(plan, H_BATCH), rowBytes);
      }
    }
  }
}

/** The rows of a block through all layers, and back: touches nothing that another block does. */
export function runBlock(plan: usize, block: i32, thread: i32): void {
  const scratch = address(plan, H_SCRATCH) + <usize>thread * address(plan, H_SCRATCH_BYTES);
  const mode = word(plan, H_BACKWARD);
  if (mode != BACKWARD_ONLY) forwardLayers(plan, block, thread, scratch);
  if (mode != FORWARD_ONLY) backwardLayers(plan, block, thread, scratch);
}
