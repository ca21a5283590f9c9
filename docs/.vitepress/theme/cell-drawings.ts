interface Point {
  readonly x: number;
  readonly y: number;
}

/** A layer with weights of its own; `gate` names its letter in the formulas. */
interface Box extends Point {
  readonly text: string;
  readonly gate?: string;
}

interface Label extends Point {
  readonly text: string;
  readonly sub: string;
}

interface CellDrawing {
  readonly height: number;
  /** What is seen, for who does not see it. */
  readonly en: string;
  readonly zh: string;
  readonly boxes: readonly Box[];
  /** Operations by elements. */
  readonly operations: readonly (Point & { readonly text: string })[];
  /** The wire that carries the state from step to step. */
  readonly state: readonly string[];
  readonly wires: readonly string[];
  /** Where a wire branches. */
  readonly dots: readonly Point[];
  readonly labels: readonly Label[];
}

/** The names of a state at both ends of its wire. */
function carried(text: string, y: number): readonly Label[] {
  return [
    { x: 46, y: y + 5, text, sub: 't−1' },
    { x: 606, y: y + 5, text, sub: 't' },
  ];
}

/** The name of an input, right of the lower end of its wire. */
function input(x: number, y: number): Label {
  return { x: x + 20, y, text: 'x', sub: 't' };
}

const rnn: CellDrawing = {
  height: 190,
  en: 'RNN cell: the state before, times U, and the input, times W, are added and go through φ; the result is the new state and the output.',
  zh: 'RNN 单元：上一状态乘 U，输入乘 W，相加后经过 φ，得到新的状态，也就是输出。',
  boxes: [
    { x: 170, y: 70, text: 'U' },
    { x: 290, y: 140, text: 'W' },
    { x: 400, y: 70, text: 'φ' },
  ],
  operations: [{ x: 290, y: 70, text: '+' }],
  state: ['M50 70H148', 'M192 70H276', 'M304 70H378', 'M422 70H590'],
  wires: ['M290 186V162', 'M290 118V84', 'M500 70V20'],
  dots: [{ x: 500, y: 70 }],
  labels: [...carried('h', 70), input(290, 186), { x: 520, y: 24, text: 'h', sub: 't' }],
};

const lstm: CellDrawing = {
  height: 312,
  en: 'LSTM cell: along the top the cell state is multiplied by the forget gate, then the product of input gate and candidate is added. Below, the output gate lets a part of φ of the new cell state out as the hidden state.',
  zh: 'LSTM 单元：上方的细胞状态先乘以遗忘门，再加上输入门与候选值之积；下方由输出门决定新细胞状态经 φ 之后有多少作为隐藏状态输出。',
  boxes: [
    { x: 170, y: 190, text: 's', gate: 'f' },
    { x: 270, y: 190, text: 's', gate: 'i' },
    { x: 360, y: 190, text: 'φ', gate: 'g' },
    { x: 450, y: 190, text: 's', gate: 'o' },
    { x: 540, y: 118, text: 'φ' },
  ],
  operations: [
    { x: 170, y: 50, text: '×' },
    { x: 360, y: 50, text: '+' },
    { x: 360, y: 118, text: '×' },
    { x: 540, y: 190, text: '×' },
  ],
  state: ['M50 50H156', 'M184 50H346', 'M374 50H590'],
  wires: [
    'M50 260H450V212',
    'M90 304V260',
    'M170 260V212',
    'M270 260V212',
    'M360 260V212',
    'M170 168V64',
    'M270 168V118H346',
    'M360 168V132',
    'M360 104V64',
    'M540 50V96',
    'M540 140V176',
    'M472 190H526',
    'M540 204V260H590',
  ],
  dots: [
    { x: 90, y: 260 },
    { x: 170, y: 260 },
    { x: 270, y: 260 },
    { x: 360, y: 260 },
    { x: 540, y: 50 },
  ],
  labels: [...carried('c', 50), ...carried('h', 260), input(90, 306)],
};

const gru: CellDrawing = {
  height: 312,
  en: 'GRU cell: the reset gate scales what the state before gives to the candidate; the update gate mixes the state before with the candidate into the new state.',
  zh: 'GRU 单元：重置门缩放上一状态对候选值的影响；更新门把上一状态与候选值混合成新的状态。',
  boxes: [
    { x: 130, y: 190, text: 's', gate: 'r' },
    { x: 215, y: 118, text: 'U' },
    { x: 305, y: 190, text: 'φ', gate: 'g' },
    { x: 400, y: 190, text: 's', gate: 'z' },
  ],
  operations: [
    { x: 215, y: 190, text: '×' },
    { x: 400, y: 50, text: '×' },
    { x: 470, y: 190, text: '1−' },
    { x: 470, y: 118, text: '×' },
    { x: 540, y: 50, text: '+' },
  ],
  state: ['M50 50H386', 'M414 50H526', 'M554 50H590'],
  wires: [
    'M76 50V256H400V212',
    'M100 304V256',
    'M130 256V212',
    'M152 190H201',
    'M215 50V96',
    'M215 140V176',
    'M229 190H283',
    'M305 304V212',
    'M400 168V64',
    'M422 190H456',
    'M470 176V132',
    'M305 168V118H456',
    'M484 118H540V64',
  ],
  dots: [
    { x: 76, y: 50 },
    { x: 100, y: 256 },
    { x: 130, y: 256 },
    { x: 215, y: 50 },
  ],
  labels: [...carried('h', 50), input(100, 306), input(305, 306)],
};

/** The pictures of the cells, in a box 640 wide, drawn as `docs/numerics.md` has the formulas. */
export const cellDrawings: Readonly<Record<'rnn' | 'lstm' | 'gru', CellDrawing>> = { rnn, lstm, gru };
