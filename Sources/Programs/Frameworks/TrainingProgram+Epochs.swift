import NeuralNetworks
import Setups

/// What every epoch begins and ends with, in all frameworks.
extension TrainingProgram {
  /// `shuffled(epoch)`: the numbers of the examples in the order of an epoch, as `RandomStream` draws
  /// it; empty where they come in the file's order.
  var shuffling: PythonText {
    guard isShuffled else { return PythonText() }
    return PythonText(
      of: """
        # The order of an epoch's examples is drawn as in Plateau: xoshiro256** gives the numbers,
        # SplitMix64 its start, of the seed and the epoch alone.
        def mixed(z):
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 % 2**64
            z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64
            return z ^ z >> 31


        def shuffled(epoch):
            golden, seed = 0x9E3779B97F4A7C15, \(options.seed)
            start = mixed((seed + golden) % 2**64) ^ mixed(2**32 + epoch)
            s = [mixed((start + k * golden) % 2**64) for k in (1, 2, 3, 4)]

            def draw():
                x = s[1] * 5 % 2**64
                x = (x << 7 | x >> 57) * 9 % 2**64
                shifted = s[1] << 17
                s[2] ^= s[0]
                s[3] ^= s[1]
                s[1] ^= s[2]
                s[0] ^= s[3]
                s[2] ^= shifted % 2**64
                s[3] = (s[3] << 45 | s[3] >> 19) % 2**64
                return x

            order = list(range(len(X)))
            for last in range(len(X) - 1, 0, -1):
                bound = last + 1
                product = draw() * bound
                while product % 2**64 < 2**64 % bound:  # or some places would come up more often
                    product = draw() * bound
                place = product >> 64
                order[last], order[place] = order[place], order[last]
            return order
        """)
  }

  /// Where the first epoch at or below the target is noted that does not end the run.
  var reaching: PythonText {
    configuration.targetCost == nil || configuration.stopsAtTarget
      ? PythonText() : PythonText(["reached = []"])
  }

  /// `tell(epoch)`: prints the costs of an epoch, and returns whether the run ends with it.
  ///
  /// Lines of costs are numbers alone; what else is said begins with `#`.
  ///
  /// - Parameters:
  ///   - cost: the training set's in Python, and `heldOut` that of the rows that do not train.
  ///   - parameters: a list of all arrays of them.
  func telling(_ cost: String, heldOut: String, parameters: String) -> PythonText {
    var text = PythonText([
      "# An epoch's costs, and whether the run ends with it.", "def tell(epoch):",
      "    J = \(cost)",
      holdsOut ? "    print(epoch, J, \(heldOut))" : "    print(epoch, J)",
      "    parameters = \(parameters)",
      "    if not all(np.isfinite(p).all() for p in [J, *parameters]):",
      "        print(f\"# Epoch {epoch}: diverged.\")", "        return True",
    ])
    if let target = configuration.targetCost.map(PythonText.number) {
      let note = "print(f\"# Epoch {epoch}: the target cost \(target) is reached.\")"
      text +=
        configuration.stopsAtTarget
        ? ["    if J <= \(target):", "        \(note)", "        return True"]
        : [
          "    if J <= \(target) and not reached:", "        reached.append(epoch)",
          "        \(note)",
        ]
    }
    text += ["    return False"]
    return text
  }
}
