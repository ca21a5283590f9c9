"""Trains an LSTM in PyTorch on daily US births of 1969-1988, and keeps its state_dict as births.safetensors.

Windows of 28 days, each scaled by its own mean and standard deviation; the next 7 days are told at once.
Run with PyTorch and safetensors: python3 train_births_pytorch.py
"""

import csv
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn

here = Path(__file__).parent
with open(here / "../../../docs/public/data/births-1969-1988.csv") as file:
    births = torch.tensor([float(row["births"]) for row in csv.DictReader(file)])

windows = births.unfold(0, 28 + 7, 1)
x, y = windows[:, :28], windows[:, 28:]
mean, deviation = x.mean(1, keepdim=True), x.std(1, keepdim=True, unbiased=False)
x, y = ((x - mean) / deviation).unsqueeze(-1), (y - mean) / deviation

torch.manual_seed(1)
model = nn.ModuleDict({"lstm": nn.LSTM(1, 16, batch_first=True), "fc": nn.Linear(16, 7)})
optimizer = torch.optim.Adam(model.parameters(), 0.005)
for epoch in range(5):
    total = 0.0
    for rows in torch.randperm(len(x)).split(64):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model["fc"](model["lstm"](x[rows])[0][:, -1]), y[rows])
        loss.backward()
        optimizer.step()
        total += loss.item() * len(rows)
    print(epoch + 1, total / len(x))
save_file(model.state_dict(), here / "births.safetensors")
