import NeuralNetworks

/// Makes histograms of as large a sample as can be looked at in a time.
struct Sampler {
  private var throughput: Throughput
  private var halvings = Halvings()

  /// A sample is at least one of so many halvings.
  private static let mostHalvings = 16

  /// - Parameter guess: seconds for one of what is sampled, until there is a measure.
  init(guess: Double) {
    throughput = Throughput(guess: guess)
  }

  /// The histogram that `look` makes of about as many of `all` as `seconds` are enough for.
  mutating func histogram(
    of all: Int, in seconds: Double, _ look: (_ most: Int) -> Histogram
  ) -> Histogram {
    let halved = halvings.fitting(seconds, most: Self.mostHalvings) {
      throughput.seconds(for: all >> $0)
    }
    let start = MonotonicClock.seconds
    let histogram = look(all >> halved)
    throughput.note(all >> halved, took: MonotonicClock.seconds - start)
    return histogram
  }
}
