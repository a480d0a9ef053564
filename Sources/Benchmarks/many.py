#!/usr/bin/env python3
"""Many small networks at once: `plateau compare` beside JAX's vmap, compiled, in turn.

    many.py PLATEAU [ROUNDS]

256 runs from as many seeds, each with its own rate in JAX: full batch, gradient descent, bce, single precision, every
epoch's cost and accuracy kept. Of Plateau the whole process counts, start and reading included; of JAX what follows
compiling. Prints millions of examples a second (the medians of the rounds) and the median ratio. Needs jax.
"""
import csv, os, statistics, subprocess, sys, time

RUNS = 256
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../datasets")
# Hidden units, rate, epochs, examples.
NETWORKS = {"circles": ([8, 8], 1.0, 600, 200), "digits01": ([25, 15], 0.3, 50, 1125)}


def jax_rate(name, hidden):
    """JAX's seconds for all runs: the better of two."""
    import jax
    import jax.numpy as jnp
    import numpy as np

    units, rate, epochs, count = NETWORKS[name]
    if name == "circles":
        random = np.random.default_rng(1)
        x = random.normal(size=(count, 2)).astype("f4")
        y = (np.hypot(*x.T) < 1).astype("f4")[:, None]
    else:
        with open(os.path.join(FOLDER, name + ".csv")) as file:
            rows = np.array(list(csv.reader(file))[1:], "f4")
        x, y = rows[:, :-1], rows[:, -1:]
        assert len(x) == count
    sizes = [x.shape[1], *units, 1]
    activate = {"sigmoid": jax.nn.sigmoid, "relu": jax.nn.relu}[hidden]

    def start(key):
        weights = []
        for inputs, units in zip(sizes, sizes[1:]):
            key, own = jax.random.split(key)
            reach = (6 / (inputs + units)) ** 0.5
            w = jax.random.uniform(own, (inputs, units), minval=-reach, maxval=reach)
            weights.append((w, jnp.zeros(units)))
        return weights

    def measure(weights):
        a = x
        for w, b in weights[:-1]:
            a = activate(a @ w + b)
        z = a @ weights[-1][0] + weights[-1][1]
        return jnp.mean(jax.nn.softplus(z) - z * y), jnp.mean((z >= 0) == (y >= 0.5))

    def train(key, rate):
        def epoch(weights, _):
            measures, gradient = jax.value_and_grad(measure, has_aux=True)(weights)
            return jax.tree.map(lambda w, g: w - rate * g, weights, gradient), measures
        return jax.lax.scan(epoch, start(key), None, length=epochs)

    rates = jnp.full(RUNS, rate)
    compiled = jax.jit(jax.vmap(train)).lower(jax.random.split(jax.random.key(0), RUNS), rates).compile()
    seconds = []
    for attempt in range(2):
        keys = jax.random.split(jax.random.key(attempt), RUNS)
        began = time.perf_counter()
        jax.block_until_ready(compiled(keys, rates))
        seconds.append(time.perf_counter() - began)
    return min(seconds)


def plateau_seconds(program, cores, name, hidden):
    units, rate, epochs, _ = NETWORKS[name]
    layers = ",".join(map(str, units)) + ",1:sigmoid"
    began = time.perf_counter()
    subprocess.run(
        ["taskset", "-c", cores, program, "compare", "--dataset", name, "--layers", layers, "--activations", hidden,
         "--learning-rate", str(rate), "--seeds", str(RUNS), "--epochs", str(epochs), "--target-cost", "none",
         "--precision", "single"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def main():
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3
    last = max(os.sched_getaffinity(0))
    for name, (_, _, epochs, count) in NETWORKS.items():
        for hidden in ("sigmoid", "relu"):
            for cores in (str(last), f"{last - 1},{last}"):
                work = RUNS * epochs * count / 1e6
                ours, theirs = [], []
                for _ in range(rounds):
                    ours.append(work / plateau_seconds(program, cores, name, hidden))
                    command = ["taskset", "-c", cores, sys.executable, __file__, "--jax", name, hidden]
                    theirs.append(work / float(subprocess.run(command, check=True, capture_output=True).stdout))
                ratio = statistics.median(a / b for a, b in zip(ours, theirs))
                print(f"{name:9} {hidden:8} {cores.count(',') + 1} core(s)  {statistics.median(ours):6.1f}"
                      f"  JAX {statistics.median(theirs):6.1f}  × {ratio:.2f}", flush=True)


if sys.argv[1:2] == ["--jax"]:
    print(jax_rate(*sys.argv[2:]))
else:
    main()
