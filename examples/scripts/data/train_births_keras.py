"""Trains an LSTM in Keras on daily US births of 1969-1988, and keeps it as births.keras.

Windows of 28 days, each scaled by its own mean and standard deviation; the next 7 days are told at once.
Run with Keras 3: python3 train_births_keras.py
"""

import csv
from pathlib import Path

import keras
import numpy as np

here = Path(__file__).parent
with open(here / "../../../docs/public/data/births-1969-1988.csv") as file:
    births = np.array([float(row["births"]) for row in csv.DictReader(file)], np.float32)

windows = np.lib.stride_tricks.sliding_window_view(births, 28 + 7)
x, y = windows[:, :28], windows[:, 28:]
mean, deviation = x.mean(1, keepdims=True), x.std(1, keepdims=True)

keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input((28, 1)), keras.layers.LSTM(16), keras.layers.Dense(7)])
model.compile(keras.optimizers.Adam(0.005), "mse")
model.fit(((x - mean) / deviation)[..., None], (y - mean) / deviation, batch_size=64, epochs=3, verbose=2)
model.save(here / "births.keras")
