import {
  ADAM, GRU_RESET_BEFORE, H_BETA1, H_BETA2, H_CHUNK_COUNT, H_CHUNKS, H_CLIP, H_EPSILON, H_OPTIMIZER,
  H_REST1, H_REST2, H_SCRATCH, H_SCRATCH_BYTES, H_SQUARES, P_ANCHOR, P_CELL, P_GATE_TABLE, P_GRADIENT, P_INPUTS,
  P_MOMENT1, P_MOMENT2, P_ONE_RATE, P_PADDED, P_RATES, P_ROWS, P_SAVED, P_SAVED_R, P_STATE_ROW, P_TABLE, P_TRANSPOSED, P_WEIGHTS, SEGMENT_BYTES, TABLE_ALONE,
} from '../src/plan-layout';
import { gradientOfFour } from './gradient-sums';
import { transpose } from './pack';
import { packColumns, savedCount } from './saved';
import { addTokens } from './tokens';
import { address, fused, number, ROW_SHIFT, word } from './vector';

/** Steps whose four rows make half a first-level cache. */
const SEGMENT: i32 = SEGMENT_BYTES >> (ROW_SHIFT + 2);

/** Rows of a panel: inputs (0), bias and its filling (1), state and its filling (2); 3: the end. */
function firstRowOf(pass: usize, role: i32): i32 {
  if (role == 0) return 0;
  if (role == 1) return word(pass, P_INPUTS);
  return role == 2 ? word(pass, P_STATE_ROW) : word(pass, P_ROWS);
}

/** The gradient of panels of one gate for rows first … end of what was saved, over all blocks and steps. */
function gradientOfRows(
  pass: usize, saved: usize, savedFirst: i32, first: i32, end: i32, firstPanel: i32, endPanel: i32, packed: usize,
  start: i32, length: i32, count: i32, sums: usize,
): void {
  const panelBytes = <usize>word(pass, P_ROWS) << 4;
  const pairBytes = <usize>length << (ROW_SHIFT + 1);
  for (let row = first; row < end; row += 4) {
    const quad = <usize>((row - savedFirst) >> 2) * <usize>count + <usize>start;
    const x = saved + (quad << (ROW_SHIFT + 2));
    let dz = packed;
    let to = address(pass, P_GRADIENT) + <usize>firstPanel * panelBytes + (<usize>row << 4);
    for (let panel = firstPanel; panel < endPanel; panel++) {
      gradientOfFour(to, x, dz, length, start > 0, sums);
      gradientOfFour(to + 8, x, dz + pairBytes, length, start > 0, sums);
      dz += 2 * pairBytes;
      to += panelBytes;
    }
  }
}

/** The gradient of a chunk of panels over all blocks and steps, and the sum of its squares. */
export function gradientChunk(plan: usize, index: i32, thread: i32): void {
  const sums = address(plan, H_SCRATCH) + <usize>thread * address(plan, H_SCRATCH_BYTES);
  const packed = sums + 256;
  const chunk = address(plan, H_CHUNKS) + <usize>(index * 12);
  const pass = load<usize>(chunk);
  const firstPanel = load<i32>(chunk + 4);
  const endPanel = load<i32>(chunk + 8);
  const panelBytes = <usize>word(pass, P_ROWS) << 4;
  const panelsOfGate = word(pass, P_PADDED) >> 2;
  const count = savedCount(plan, pass);
  const stateRow = word(pass, P_STATE_ROW);
  const saved = address(pass, P_SAVED);
  const table = word(pass, P_TABLE);
  if (table == TABLE_ALONE) memory.fill(address(pass, P_GRADIENT) + <usize>firstPanel * panelBytes, 0, <usize>(endPanel - firstPanel) * panelBytes);
  for (let start = 0; table != TABLE_ALONE && start < count; start += SEGMENT) {
    const length = min(SEGMENT, count - start);
    for (let panel = firstPanel; panel < endPanel;) {
      const gate = panel / panelsOfGate;
      const last = min(endPanel, (gate + 1) * panelsOfGate);
      packColumns(plan, pass, panel << 2, (last - panel) << 2, start, length, packed);
      const first = word(pass, P_GATE_TABLE + gate * 3 + 1);
      const end = word(pass, P_GATE_TABLE + gate * 3 + 2);
      // The candidate of a GRU with the reset before saw r·h in the rows of the state; those begin at a multiple of four.
      const waits = gate == 0 && word(pass, P_CELL) == GRU_RESET_BEFORE;
      const middle = waits ? stateRow : end;
      gradientOfRows(pass, saved, 0, first, middle, panel, last, packed, start, length, count, sums);
      if (waits) {
        const rh = address(pass, P_SAVED_R);
        gradientOfRows(pass, rh, stateRow, stateRow, end, panel, last, packed, start, length, count, sums);
      }
      panel = last;
    }
  }
  if (table) addTokens(plan, pass, firstPanel, endPanel);
  if (!word(pass, P_ONE_RATE)) {
    for (let panel = firstPanel; panel < endPanel; panel++) {
      for (let role = 0; role < 3; role++) {
        // What stays has no gradient, so that it counts for nothing in the norm.
        if (number(pass, P_RATES + 4 * role) >= 0) continue;
        const first = <usize>firstRowOf(pass, role) << 4;
        const bytes = (<usize>firstRowOf(pass, role + 1) << 4) - first;
        memory.fill(address(pass, P_GRADIENT) + <usize>panel * panelBytes + first, 0, bytes);
      }
    }
  }
  const from = address(pass, P_GRADIENT) + <usize>firstPanel * panelBytes;
  const end = from + <usize>(endPanel - firstPanel) * panelBytes;
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (let at = from; at < end; at += 16) {
    const g = v128.load(at);
    const g0 = f64x2.promote_low_f32x4(g);
    const g1 = f64x2.promote_low_f32x4(v128.shuffle<f32>(g, g, 2, 3, 0, 1));
    low = f64x2.add(low, f64x2.mul(g0, g0));
    high = f64x2.add(high, f64x2.mul(g1, g1));
  }
  const sum = f64x2.add(low, high);
  store<f64>(address(plan, H_SQUARES) + (<usize>index << 3), f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1));
}

/** The sum of the squared gradient of all chunks, in their order. */
export function squaredNorm(plan: usize): f64 {
  let sum: f64 = 0;
  const squares = address(plan, H_SQUARES);
  for (let i = 0; i < word(plan, H_CHUNK_COUNT); i++) sum += load<f64>(squares + (<usize>i << 3));
  return sum;
}

/**
 * Adam (Kingma & Ba 2015): m = β₁m + (1 − β₁)g, v = β₂v + (1 − β₂)g², w −= step · m / (√v · rootFactor + ε), where
 * step = rate / (1 − β₁ᵗ) and rootFactor = 1 / √(1 − β₂ᵗ). AdamW (Loshchilov & Hutter 2019): w shrinks by `decay` before.
 * SGD: m = β₁m + g, w −= step · m. Before all of them weights with an anchor w⁰ are pulled: w += pull · (w⁰ − w).
 */
export function updateChunk(plan: usize, index: i32): void {
  const chunk = address(plan, H_CHUNKS) + <usize>(index * 12);
  const pass = load<usize>(chunk);
  const firstPanel = load<i32>(chunk + 4);
  const endPanel = load<i32>(chunk + 8);
  const panelBytes = <usize>word(pass, P_ROWS) << 4;
  const clip = number(plan, H_CLIP);
  let scale: f32 = 1;
  if (clip > 0) {
    const norm = sqrt(squaredNorm(plan));
    if (norm > <f64>clip) scale = <f32>(<f64>clip / norm);
  }
  if (word(pass, P_ONE_RATE)) {
    updateRange(plan, pass, 0, <usize>firstPanel * panelBytes, <usize>endPanel * panelBytes, scale);
  } else {
    for (let panel = firstPanel; panel < endPanel; panel++) {
      const start = <usize>panel * panelBytes;
      for (let role = 0; role < 3; role++) {
        if (number(pass, P_RATES + 4 * role) < 0) continue;
        const first = start + (<usize>firstRowOf(pass, role) << 4);
        updateRange(plan, pass, role, first, start + (<usize>firstRowOf(pass, role + 1) << 4), scale);
      }
    }
  }
  if (address(pass, P_TRANSPOSED)) transpose(pass, firstPanel, endPanel);
}

function pullRange(weights: usize, anchor: usize, from: usize, end: usize, share: f32): void {
  const pull = f32x4.splat(share);
  for (let at = from; at < end; at += 16) {
    const w = v128.load(weights + at);
    v128.store(weights + at, fused(pull, f32x4.sub(v128.load(anchor + at), w), w));
  }
}

function updateRange(plan: usize, pass: usize, role: i32, from: usize, end: usize, scale: f32): void {
  const weights = address(pass, P_WEIGHTS);
  const pull = number(pass, P_RATES + 4 * role + 3);
  if (pull > 0) pullRange(weights, address(pass, P_ANCHOR), from, end, pull);
  const gradient = address(pass, P_GRADIENT);
  const moment1 = address(pass, P_MOMENT1);
  const moment2 = address(pass, P_MOMENT2);
  const factor = f32x4.splat(scale);
  const step = f32x4.splat(-number(pass, P_RATES + 4 * role));
  const keep = f32x4.splat(1 - number(pass, P_RATES + 4 * role + 2));
  const beta1 = f32x4.splat(number(plan, H_BETA1));
  if (word(plan, H_OPTIMIZER) == ADAM) {
    const rest1 = f32x4.splat(number(plan, H_REST1));
    const beta2 = f32x4.splat(number(plan, H_BETA2));
    const rest2 = f32x4.splat(number(plan, H_REST2));
    const epsilon = f32x4.splat(number(plan, H_EPSILON));
    const rootFactor = f32x4.splat(number(pass, P_RATES + 4 * role + 1));
    for (let at = from; at < end; at += 16) {
      const g = f32x4.mul(factor, v128.load(gradient + at));
      const m = fused(beta1, v128.load(moment1 + at), f32x4.mul(rest1, g));
      const v = fused(beta2, v128.load(moment2 + at), f32x4.mul(f32x4.mul(rest2, g), g));
      v128.store(moment1 + at, m);
      v128.store(moment2 + at, v);
      const change = f32x4.div(f32x4.mul(step, m), fused(rootFactor, f32x4.sqrt(v), epsilon));
      v128.store(weights + at, fused(keep, v128.load(weights + at), change));
    }
    return;
  }
  for (let at = from; at < end; at += 16) {
    let m = f32x4.mul(factor, v128.load(gradient + at));
    if (moment1) {
      m = fused(beta1, v128.load(moment1 + at), m);
      v128.store(moment1 + at, m);
    }
    v128.store(weights + at, fused(step, m, f32x4.mul(keep, v128.load(weights + at))));
  }
}
