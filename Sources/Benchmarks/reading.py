#!/usr/bin/env python3
"""A large table read by Plateau, pandas and Polars, in turn, on one core.

    reading.py BENCHMARKS [ROUNDS]

1,000,000 rows of 30 columns: 29 numbers of four decimals, from a thousandth to some thousands, and a 0 or 1. Each
program reads it in a process of its own, from the file cache; what it takes to start is left out. Prints the medians:
seconds, megabytes of the file a second, and megabytes of memory at most. Needs numpy, pandas and polars.
"""
import os, statistics, subprocess, sys, tempfile, time

NAMES = ["Plateau", "pandas", "Polars"]


def write(path):
    import numpy as np

    random = np.random.default_rng(1)
    numbers = random.normal(size=(20_000, 29)) * 10.0 ** random.integers(-1, 4, size=(20_000, 29))
    labels = random.integers(0, 2, size=20_000)
    rows = [",".join(f"{x:.4f}" for x in row) + f",{y}\n" for row, y in zip(numbers, labels)]
    with open(path, "w") as file:
        file.write(",".join(f"x{index}" for index in range(29)) + ",y\n")
        for _ in range(50):
            random.shuffle(rows)
            file.writelines(rows)


def seconds(name, path):
    if name == "pandas":
        import pandas
        start = time.perf_counter()
        table = pandas.read_csv(path, engine="c")
    else:
        import polars
        start = time.perf_counter()
        table = polars.read_csv(path)
    taken = time.perf_counter() - start
    assert table.shape == (1_000_000, 30)
    return taken


def measure(command):
    """Seconds, and megabytes of memory at most."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"POLARS_MAX_THREADS": "1"})
    taken = float(process.stdout.read())
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return taken, usage.ru_maxrss * 1024 / 1e6


def main():
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    core = ["taskset", "-c", str(max(os.sched_getaffinity(0)))]
    found = {name: [] for name in NAMES}
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        write(file.name)
        size = os.path.getsize(file.name) / 1e6
        for _ in range(rounds):
            for name in NAMES:
                command = [program, "--read"] if name == "Plateau" else [sys.executable, __file__, "--of", name]
                found[name].append(measure(core + command + [file.name]))
    print(f"{size:.0f} MB, one core, medians of {rounds}")
    for name in NAMES:
        taken, memory = (statistics.median(column) for column in zip(*found[name]))
        print(f"{name:8} {taken:6.2f} s {size / taken:6.0f} MB/s {memory:6.0f} MB")


if sys.argv[1:2] == ["--of"]:
    print(seconds(*sys.argv[2:]))
else:
    main()
