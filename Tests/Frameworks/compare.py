"""Holds the programs that Plateau writes against `plateau train`, on random set-ups.

    python3 Tests/Frameworks/compare.py .build/release/plateau [--count 60] [--seed 1] [--only 7]

Every set-up is trained by `plateau train --json` and by the programs of `plateau code`, in each
framework that is installed. A row has the largest relative difference between its costs and
Plateau's: those of all epochs, and the held-out cost at the end. The script fails if a run has
another length, reaches its target or diverges at another epoch, or is further away than TOLERANCE.
"""

import argparse
import contextlib
import importlib
import importlib.util
import json
import multiprocessing
import os
import random
import runpy
import subprocess
import sys
import tempfile
import warnings

FRAMEWORKS = {"numpy": "numpy", "pytorch": "torch", "tensorflow": "tensorflow"}
# A framework is loaded once; each program then runs in a fork of its own.
FORKS = multiprocessing.get_context("fork")
TOLERANCE = {"double": 1e-8, "single": 1e-2}
HIDDEN = ["linear", "relu", "leaky_relu", "sigmoid", "tanh", "elu", "softplus", "swish", "gelu",
          "mish"]
# Data sets, and what their targets are.
DATA = [
    ("circles --rows 90", "binary"), ("xor --rows 80 --noise 20", "binary"),
    ("moons --rows 100 --data-seed 3", "binary"), ("coffee", "binary"), ("line6", "binary"),
    ("iris", "classes"), ("digits", "classes"), ("sine", "signed"), ("relu-lab", "signed"),
    ("plane --rows 120", "signed"), ("motorcycle", "signed"), ("bike", "positive"),
    ("seattle", "positive"),
]
OUTPUTS = {  # the output layer's activation and the loss
    "binary": [("sigmoid", "bce"), ("sigmoid", "mse"), ("tanh", "mse"), ("relu", "bce"),
               ("linear", "half-mse"), ("linear", "bce")],
    "classes": [("softmax", "cce")],
    "signed": [("linear", "mse"), ("tanh", "half-mse"), ("elu", "mse"), ("linear", "huber")],
    "positive": [("linear", "half-mse"), ("softplus", "mse"), ("swish", "mse"), ("gelu", "mse"),
                 ("linear", "huber")],
}
RATES = {  # of an optimizer
    "sgd": (0.01, 0.1, 1), "momentum": (0.01, 0.03), "nesterov": (0.01, 0.03),
    "rmsprop": (0.001, 0.01), "adam": (0.001, 0.01, 1), "adamw": (0.001, 0.01),
}
SEEDS = [0, 1, 2, 12345, 2**32, 2**63 + 11, 2**64 - 1]
SETTINGS = {
    "batch": ["", " --batch-size all", " --batch-size 1000000", " --batch-size 16",
              " --batch-size 7", " --batch-size 32", " --batch-size 50"],
    "shuffle": ["", "", " --no-shuffle"],
    "decay": ["", "", " --decay 0.1", " --decay 1"],
    "l1": ["", "", " --l1 0.001"],
    "l2": ["", "", " --l2 0.01", " --l2 0.1"],
    "clip": ["", "", " --clip-norm 0.03", " --clip-norm 0.3"],
    "init": ["", " --init glorot-normal", " --init he-uniform*2", " --init he-normal",
             " --init lecun-normal", " --init playground", " --init zeros", " --init auto*0.5"],
    "bias": ["", "", " --hidden-bias 0.1"],
    "scaling": ["", " --scaling none", " --scaling standard", " --scaling minmax"],
    "validation": ["", " --validation 0.25", " --validation 0.5"],
    "target": ["", " --target-cost none", " --target-cost 0.5",
               " --target-cost 0.3 --stop-at-target", " --target-cost 0.6 --stop-at-target"],
}


class Bags:
    """Draws the values of each setting in turn, in a random order: none is left out."""

    def __init__(self, seed):
        self.random, self.bags = random.Random(seed), {}

    def draw(self, name, values):
        bag = self.bags.setdefault(name, [])
        if not bag:
            bag.extend(self.random.sample(values, len(values)))
        return bag.pop()


def set_up(bags):
    """The options of a run."""
    draw = bags.draw
    data, kind = draw("data", DATA)
    output, loss = draw(kind, OUTPUTS[kind])
    optimizer = draw("optimizer", list(RATES))
    rate = draw(optimizer, list(RATES[optimizer]))
    if kind == "positive" or output == "linear" and loss == "half-mse":
        rate /= 10
    units = "10" if data == "digits" else "3" if data == "iris" else "1"
    depth = draw("layers", [0, 1, 2, 3])
    hidden = [f"{draw('units', [2, 5, 8])}:{draw('g', HIDDEN)}" for _ in range(depth)]
    options = f"--dataset {data} --layers {','.join([*hidden, f'{units}:{output}'])} --loss {loss}"
    options += f" --optimizer {optimizer} --learning-rate {rate} --seed {draw('seed', SEEDS)}"
    options += f" --epochs {draw('epochs', [0, 1, 10, 20, 40, 60])}"
    options += f" --precision {draw('precision', ['double', 'double', 'single'])}"
    for name, values in SETTINGS.items():
        options += draw(name, values)
    return options


def outcome_of_plateau(program, options, folder):
    text = subprocess.run([program, "train", "--json", *options.split()], cwd=folder, check=True,
                          capture_output=True, text=True).stdout
    run = json.loads(text)
    return run["costs"], run["validationCost"], run["reached"], run["diverged"]


def run(folder, program):
    """Runs a program in its folder, in a process of its own that has the libraries already."""
    os.chdir(folder)
    with open("output", "w") as file, contextlib.redirect_stdout(file):
        warnings.simplefilter("ignore")
        runpy.run_path(program)


def outcome_of_program(framework, program, options, folder):
    code = [program, "code", "--framework", framework, "--output", folder, *options.split()]
    subprocess.run(code, cwd=folder, check=True, capture_output=True)
    process = FORKS.Process(target=run, args=(folder, f"train_{framework}.py"))
    process.start()
    process.join()
    if process.exitcode != 0:
        sys.exit(f"train_{framework}.py failed: {options}")
    with open(os.path.join(folder, "output")) as file:
        output = file.read()
    costs, held_out, reached, diverged = [], None, None, None
    for words in map(str.split, output.splitlines()):
        if words[0] == "#":
            epoch = int(words[2].rstrip(":"))
            reached, diverged = (reached, epoch) if "diverged" in words[3] else (epoch, diverged)
        else:
            costs.append(float(words[1]))
            held_out = float(words[2]) if len(words) > 2 else None
    return costs, held_out, reached, diverged


def difference(ours, theirs):
    """The largest relative difference of the numbers of two runs; none if they end otherwise."""
    (costs, held_out, *end), (their_costs, their_held_out, *their_end) = ours, theirs
    if len(costs) != len(their_costs) or end != their_end:
        return None
    # What is not finite is null in JSON: the run diverged there.
    pairs = [*zip(costs, their_costs), (held_out, their_held_out)]
    return max((abs(a - b) / (abs(a) or 1) for a, b in pairs if a is not None), default=0)


def hold(framework, program, set_ups):
    """Prints a row for each set-up, and the largest differences; fails if one is too large."""
    importlib.import_module(FRAMEWORKS[framework])
    differences, failed = {"double": [], "single": []}, 0
    for number, options in set_ups:
        precision = options.split("--precision ")[1].split()[0]
        with tempfile.TemporaryDirectory() as folder:
            ours = outcome_of_plateau(program, options, folder)
            apart = difference(ours, outcome_of_program(framework, program, options, folder))
        failed += apart is None or not apart <= TOLERANCE[precision]
        differences[precision].append(apart or 0)
        text = "another end" if apart is None else f"{apart:.1e}"
        print(framework, number, text, options, flush=True)
    for precision, some in differences.items():
        if some:
            median = sorted(some)[len(some) // 2]
            print(f"{framework}, {precision}: {len(some)} set-ups, median {median:.1e},",
                  f"largest {max(some):.1e}", flush=True)
    sys.exit(1 if failed else 0)


def main():
    parser = argparse.ArgumentParser(description="Hold exported programs against plateau train.")
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int)
    wanted = parser.parse_args()
    bags = Bags(wanted.seed)
    set_ups = [(number, set_up(bags)) for number in range(1, wanted.count + 1)]
    if wanted.only:
        set_ups = set_ups[wanted.only - 1 : wanted.only]
    failed = False
    for framework, library in FRAMEWORKS.items():
        if importlib.util.find_spec(library):
            process = FORKS.Process(
                target=hold, args=(framework, os.path.abspath(wanted.program), set_ups))
            process.start()
            process.join()
            failed = failed or process.exitcode != 0
        else:
            print(framework, "is not installed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    main()
