#!/usr/bin/env python3
"""Many small networks at once: JAX's vmap over seeds and rates, compiled as one program.

    many.py circles|digits01 sigmoid|relu RUNS EPOCHS

The same networks as `plateau compare`: full batch, gradient descent, bce, single precision, every epoch's cost and
accuracy kept. Prints millions of examples a second, compiling left out: the best of five.
"""
import csv, os, sys, time

import jax
import jax.numpy as jnp
import numpy as np

name, hidden, runs, epochs = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
if name == "circles":
    random = np.random.default_rng(1)
    x = random.normal(size=(200, 2)).astype("f4")
    y = (np.hypot(*x.T) < 1).astype("f4")[:, None]
    sizes, rate = [2, 8, 8, 1], 1.0
else:
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../datasets")
    with open(os.path.join(folder, "digits01.csv")) as file:
        rows = np.array(list(csv.reader(file))[1:], "f4")
    x, y = rows[:, :-1], rows[:, -1:]
    sizes, rate = [x.shape[1], 25, 15, 1], 0.3
activate = {"sigmoid": jax.nn.sigmoid, "relu": jax.nn.relu}[hidden]


def start(key):
    weights = []
    for inputs, units in zip(sizes, sizes[1:]):
        key, own = jax.random.split(key)
        reach = (6 / (inputs + units)) ** 0.5
        weights.append((jax.random.uniform(own, (inputs, units), minval=-reach, maxval=reach), jnp.zeros(units)))
    return weights


def cost(weights):
    a = x
    for w, b in weights[:-1]:
        a = activate(a @ w + b)
    z = a @ weights[-1][0] + weights[-1][1]
    return jnp.mean(jax.nn.softplus(z) - z * y), jnp.mean((z >= 0) == (y >= 0.5))


def train(key, rate):
    def epoch(weights, _):
        measures, gradient = jax.value_and_grad(cost, has_aux=True)(weights)
        return jax.tree.map(lambda w, g: w - rate * g, weights, gradient), measures
    return jax.lax.scan(epoch, start(key), None, length=epochs)


compiled = jax.jit(jax.vmap(train)).lower(
    jax.random.split(jax.random.key(1), runs), jnp.full(runs, rate)).compile()
seconds = []
for attempt in range(5):
    keys = jax.random.split(jax.random.key(attempt), runs)
    began = time.perf_counter()
    jax.block_until_ready(compiled(keys, jnp.full(runs, rate)))
    seconds.append(time.perf_counter() - began)
print(f"{runs * epochs * len(x) / min(seconds) / 1e6:.2f}")
