"""A peer in Python: one command a line on stdin, one answer a line on stdout, both JSON. See src/python-peer.ts.

peer.py torch|keras THREADS. OMP_NUM_THREADS and the like are set by the caller, before any library is loaded.
"""

import base64
import json
import os
import sys
import time

threads = int(sys.argv[2])
# Libraries print to stdout as they please; answers have a stream of their own.
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)


def answer(value):
    answers.write(json.dumps(value) + "\n")
    answers.flush()


try:
    import numpy as np
except ImportError as error:
    answer({"error": str(error)})
    sys.exit(1)


def array(packed):
    data = np.frombuffer(base64.b64decode(packed["data"]), dtype=np.float32)
    return data.reshape(packed["shape"]).copy()


class Torch:
    def __init__(self):
        import torch

        self.torch = torch
        torch.set_num_threads(threads)
        self.version = "PyTorch " + torch.__version__

    def open(self, units, features, dropout, rate, weights, x, y):
        torch = self.torch
        self.rnn = torch.nn.LSTM(features, units, 2, batch_first=True, dropout=dropout)
        self.drop = torch.nn.Dropout(dropout)
        self.head = torch.nn.Linear(units, 1)
        with torch.no_grad():
            # Gates are i, f, g, o here and i, f, c, o there: the same order.
            for i in range(2):
                for name, role in (("weight_ih", "kernel"), ("weight_hh", "recurrent_kernel"), ("bias_ih", "bias")):
                    value = torch.from_numpy(weights[f"recurrent_{i + 1}/{role}"])
                    getattr(self.rnn, f"{name}_l{i}").copy_(value.T if value.ndim == 2 else value)
                getattr(self.rnn, f"bias_hh_l{i}").zero_()
            self.head.weight.copy_(torch.from_numpy(weights["head/kernel"]).T)
            self.head.bias.copy_(torch.from_numpy(weights["head/bias"]))
        self.modules = torch.nn.ModuleList([self.rnn, self.drop, self.head])
        self.optimizer = torch.optim.Adam(self.modules.parameters(), lr=rate, eps=1e-7)
        self.x, self.y = torch.from_numpy(x), torch.from_numpy(y)
        self.one = self.x[:1].clone()

    def forward(self, x):
        return self.head(self.drop(self.rnn(x)[0]))

    def predict(self, x):
        self.modules.eval()
        with self.torch.no_grad():
            return self.forward(x).numpy()

    def run(self, task):
        if task == "predict":
            self.predict(self.x)
        elif task == "predict-one":
            self.predict(self.one)
        else:
            self.modules.train()
            self.optimizer.zero_grad()
            loss = self.torch.nn.functional.mse_loss(self.forward(self.x), self.y)
            loss.backward()
            self.optimizer.step()
            loss.item()

    def loss(self):
        return float(np.mean((self.predict(self.x) - self.y.numpy()) ** 2))


class Keras:
    def __init__(self):
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        import tensorflow as tf

        tf.config.threading.set_intra_op_parallelism_threads(threads)
        tf.config.threading.set_inter_op_parallelism_threads(threads)
        self.tf = tf
        self.version = f"Keras {tf.keras.__version__}, TensorFlow {tf.__version__}"

    def open(self, units, features, dropout, rate, weights, x, y):
        tf, keras = self.tf, self.tf.keras
        self.model = keras.Sequential(
            [
                keras.Input(batch_shape=x.shape),
                keras.layers.LSTM(units, return_sequences=True),
                keras.layers.Dropout(dropout),
                keras.layers.LSTM(units, return_sequences=True),
                keras.layers.Dropout(dropout),
                keras.layers.Dense(1),
            ]
        )
        self.model.set_weights(list(weights.values()))
        self.optimizer = keras.optimizers.Adam(rate)
        self.x, self.y = tf.constant(x), tf.constant(y)

        @tf.function
        def train_step(x, y):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(self.model(x, training=True) - y))
            variables = self.model.trainable_variables
            self.optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
            return loss

        @tf.function
        def forward(x):
            return self.model(x, training=False)

        self.train_step, self.forward = train_step, forward

    def run(self, task):
        if task == "predict":
            self.forward(self.x).numpy()
        else:
            self.train_step(self.x, self.y).numpy()

    def loss(self):
        return float(np.mean((self.forward(self.x).numpy() - self.y.numpy()) ** 2))


try:
    peer = {"torch": Torch, "keras": Keras}[sys.argv[1]]()
except ImportError as error:
    answer({"error": str(error).split("\n")[0]})
    sys.exit(1)
answer({"version": f"{peer.version}, {threads} thread{'s' if threads > 1 else ''}"})
for line in sys.stdin:
    command = json.loads(line)
    try:
        if command["do"] == "open":
            weights = {name: array(packed) for name, packed in command["weights"].items()}
            sizes = {name: command[name] for name in ("units", "features", "dropout", "rate")}
            peer.open(**sizes, weights=weights, x=array(command["inputs"]), y=array(command["targets"]))
            answer({})
        elif command["do"] == "loss":
            answer({"loss": peer.loss()})
        else:
            start = time.perf_counter()
            peer.run(command["task"])
            answer({"ms": 1000 * (time.perf_counter() - start)})
    except Exception as error:
        answer({"error": repr(error)})
