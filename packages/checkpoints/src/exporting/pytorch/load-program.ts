import { type ExportedSpec, inputWidth, isOneModule } from '../exported-spec.ts';

/** A Python program with the module that the exported state_dict is of. */
export function loadProgram(spec: ExportedSpec): string {
  const { embedding, dropout, units, targets, outputs, tied, bidirectional } = spec;
  const last = units.length;
  const inputs = embedding === null ? `[batch, time, ${spec.features}]` : '[batch, time], token numbers';
  const given = targets === 'last' ? `[batch, ${outputs}]` : `[batch, time, ${outputs}]`;
  const top = units[last - 1] as number;
  const end = bidirectional
    ? `torch.cat([x[:, -1, :${top}], x[:, 0, ${top}:]], dim=-1)  # each direction after the whole window`
    : 'x[:, -1]';
  const lines = [
    `"""The model of model.safetensors in PyTorch; made by seqgraft. Needs torch and safetensors.`,
    ``,
    `    from load import load`,
    ``,
    `    model = load()  # in evaluation mode`,
    `    outputs = model(inputs)  # ${inputs} -> ${given}${spec.task === 'classes' ? ', logits' : ''}`,
    `"""`,
    ``,
    `from pathlib import Path`,
    ``,
    `import torch`,
    `from safetensors.torch import load_file`,
    `from torch import nn`,
    ``,
    ``,
    `class Model(nn.Module):`,
    `    def __init__(self):`,
    `        super().__init__()`,
    ...(embedding === null
      ? []
      : [`        self.embedding = nn.Embedding(${embedding.vocabulary}, ${embedding.width})`]),
    ...recurrentLines(spec),
    ...(dropout > 0 ? [`        self.dropout = nn.Dropout(${dropout})`] : []),
    `        self.head = nn.Linear(${inputWidth(spec, last)}, ${outputs})`,
    ...(tied ? [`        self.head.weight = self.embedding.weight`] : []),
    ``,
    `    def forward(self, x):`,
    ...(embedding === null ? [] : [`        x = self.embedding(x.long())`]),
    ...forwardLines(spec),
    ...(targets === 'last' ? [`        x = ${end}`] : []),
    `        return self.head(x)`,
    ``,
    ``,
    `def load(path=Path(__file__).with_name("model.safetensors")):`,
    `    weights = load_file(path)`,
    ...(tied ? [`    weights["head.weight"] = weights["embedding.weight"]`] : []),
    `    model = Model()`,
    `    model.load_state_dict(weights)`,
    `    return model.eval()`,
  ];
  return `${lines.join('\n')}\n`;
}

function recurrentLines(spec: ExportedSpec): string[] {
  const { cell, units, bidirectional, dropout, activation } = spec;
  const common = [
    ...(cell === 'rnn' ? [`nonlinearity="${activation}"`] : []),
    ...(bidirectional ? ['bidirectional=True'] : []),
    'batch_first=True',
  ];
  const module = (index: number, more: readonly string[]): string =>
    `nn.${cell.toUpperCase()}(${[inputWidth(spec, index), units[index], ...more, ...common].join(', ')})`;
  if (isOneModule(spec)) {
    const depth =
      units.length > 1 ? [`num_layers=${units.length}`, ...(dropout > 0 ? [`dropout=${dropout}`] : [])] : [];
    return [`        self.recurrent = ${module(0, depth)}`];
  }
  return [
    `        self.recurrent = nn.ModuleList(`,
    `            [`,
    ...units.map((_, index) => `                ${module(index, [])},`),
    `            ]`,
    `        )`,
  ];
}

function forwardLines(spec: ExportedSpec): string[] {
  const drop = spec.dropout > 0 ? ['x = self.dropout(x)'] : [];
  const one = isOneModule(spec);
  const lines = [one ? 'x, _ = self.recurrent(x)' : 'x, _ = layer(x)', ...drop];
  if (one) return lines.map((line) => `        ${line}`);
  return [`        for layer in self.recurrent:`, ...lines.map((line) => `            ${line}`)];
}
