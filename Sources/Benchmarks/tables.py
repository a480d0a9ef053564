#!/usr/bin/env python3
"""What the defaults for a file learn: `plateau train` on public tables beside scikit-learn's MLP with its defaults.

    tables.py PLATEAU [--only NAME,NAME]

Each table is a CSV; a quarter of the rows is held out, by seeds 1, 2 and 3, and `plateau code` says which. Both train
on the same rows and are scored on the same others: accuracy, of labels the share that is right, of numbers R². The
trivial predictor says the most frequent class, or the mean. scikit-learn's features are standardised, and so are its
targets of numbers, without which its defaults fail on large ones. Prints a table of means over the seeds, in Markdown.
Needs scikit-learn; takes a few minutes.
"""
import csv, json, os, subprocess, sys, tempfile, time, warnings

# Matrices so small are multiplied on one core sooner than on several.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")
import numpy as np
from sklearn import datasets as d
from sklearn.compose import TransformedTargetRegressor
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.metrics import r2_score
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.preprocessing import StandardScaler

SEEDS = [1, 2, 3]
NEAR = 0.03
# Name: what makes X and y, and what y is.
TABLES = {
    "iris": (lambda: d.load_iris(return_X_y=True), "class"),
    "wine": (lambda: d.load_wine(return_X_y=True), "class"),
    "breast cancer": (lambda: d.load_breast_cancer(return_X_y=True), "class"),
    "digits": (lambda: d.load_digits(return_X_y=True), "class"),
    "diabetes": (lambda: d.load_diabetes(return_X_y=True, scaled=False), "number"),
    "moons": (lambda: d.make_moons(500, noise=0.2, random_state=0), "class"),
    "circles": (lambda: d.make_circles(500, noise=0.1, factor=0.5, random_state=0), "class"),
    "blobs": (lambda: d.make_blobs(600, centers=4, cluster_std=2, random_state=0), "class"),
    "quantiles": (lambda: d.make_gaussian_quantiles(n_samples=900, n_features=4, random_state=0), "class"),
    "hastie": (lambda: d.make_hastie_10_2(4000, random_state=0), "class"),
    "classification 2": (lambda: d.make_classification(1000, 20, random_state=0), "class"),
    "classification 4": (
        lambda: d.make_classification(1500, 20, n_informative=10, n_classes=4, random_state=0), "class"),
    "imbalanced": (
        lambda: d.make_classification(2000, 10, n_informative=5, weights=[0.9], random_state=0), "class"),
    "labels": (lambda: d.make_multilabel_classification(1000, 20, n_classes=5, random_state=0), "labels"),
    "regression": (lambda: d.make_regression(500, 10, noise=10, random_state=0), "number"),
    "regression, 3 targets": (lambda: d.make_regression(500, 10, n_targets=3, noise=10, random_state=0), "number"),
    "sparse": (lambda: d.make_sparse_uncorrelated(1000, 10, random_state=0), "number"),
    "friedman1": (lambda: d.make_friedman1(1000, noise=1, random_state=0), "number"),
    "friedman2": (lambda: d.make_friedman2(1000, noise=50, random_state=0), "number"),
    "friedman3": (lambda: d.make_friedman3(1000, noise=0.1, random_state=0), "number"),
    "swiss roll": (lambda: d.make_swiss_roll(1000, noise=0.2, random_state=0), "number"),
    "s-curve": (lambda: d.make_s_curve(1000, noise=0.05, random_state=0), "number"),
}


def write(path, X, y, kind):
    """The table as people have them: classes as words, numbers as they are."""
    y = y.reshape(len(X), -1)
    values = [[f"class {int(v)}" if kind == "class" else repr(float(v)) for v in row] for row in y]
    with open(path, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow([f"x{i}" for i in range(X.shape[1])] + [f"y{i}" for i in range(y.shape[1])])
        rows.writerows([repr(float(v)) for v in x] + v for x, v in zip(X, values))
    return [f"y{i}" for i in range(y.shape[1])]


def read(path, targets):
    with open(path, newline="") as file:
        rows = list(csv.reader(file))[1:]
    X = np.array([[float(v) for v in row[:-targets]] for row in rows])
    y = np.array([row[-targets:] for row in rows])
    return X, y[:, 0] if targets == 1 else y


def score(kind, y, predicted):
    if kind == "number":
        return r2_score(y, predicted, multioutput="variance_weighted")
    return float(np.mean(y == predicted))


def scikit(kind, seed):
    """scikit-learn's network with its defaults, and the trivial predictor."""
    if kind == "number":
        network = TransformedTargetRegressor(MLPRegressor(random_state=seed), transformer=StandardScaler())
        return network, DummyRegressor()
    return MLPClassifier(random_state=seed), DummyClassifier()


def compare(plateau, make, kind):
    """Means over the seeds: trivial, scikit-learn and its seconds, Plateau and its seconds."""
    X, y = make()
    results = []
    with tempfile.TemporaryDirectory() as folder:
        table = os.path.join(folder, "table.csv")
        columns = write(table, X, y, kind)
        # Of one target column, the last one, nothing needs to be said.
        options = ["--dataset", table] + (["--target", ",".join(columns)] if len(columns) > 1 else [])
        for seed in SEEDS:
            run = options + ["--validation", "0.25", "--seed", str(seed)]
            subprocess.run([plateau, "code", "--framework", "numpy", "--output", folder + "/it"] + run,
                           check=True, capture_output=True)
            train = read(folder + "/it/data.csv", len(columns))
            test = read(folder + "/it/held_out.csv", len(columns))
            if kind != "class":
                train, test = [(a, b.astype(float)) for a, b in (train, test)]
            scaler = StandardScaler().fit(train[0])
            row = []
            for model in reversed(scikit(kind, seed)):
                start = time.perf_counter()
                model.fit(scaler.transform(train[0]), train[1])
                row += [score(kind, test[1], model.predict(scaler.transform(test[0])))]
            row.append(time.perf_counter() - start)
            start = time.perf_counter()
            ended = subprocess.run([plateau, "train", "--json"] + run, check=True, capture_output=True)
            row += [json.loads(ended.stdout)["validationAccuracy"], time.perf_counter() - start]
            results.append(row)
    return np.mean(results, axis=0), X.shape


def main():
    warnings.simplefilter("ignore")
    plateau = os.path.abspath(sys.argv[1])
    names = sys.argv[3].split(",") if sys.argv[2:3] == ["--only"] else TABLES
    print("| table | rows × features | score | trivial | scikit-learn | Plateau | scikit-learn, s | Plateau, s |")
    print("|---|---|---|---|---|---|---|---|")
    beaten, near = 0, 0
    for name in names:
        make, kind = TABLES[name]
        (trivial, other, other_seconds, own, seconds), shape = compare(plateau, make, kind)
        beaten += own > trivial
        near += own >= other - NEAR
        measure = {"number": "R²", "class": "accuracy", "labels": "accuracy of labels"}[kind]
        print(f"| {name} | {shape[0]} × {shape[1]} | {measure} | {trivial:.3f} | {other:.3f} | {own:.3f} | "
              f"{other_seconds:.2f} | {seconds:.2f} |", flush=True)
    print(f"\nBetter than the trivial predictor on {beaten} of {len(names)}; at most {NEAR} below scikit-learn on {near}.")


main()
