import Datasets
import Localization
import NeuralNetworks
import Session
import Setups

/// What a hidden unit resembles most of what the data were made from.
///
/// The network is told none of it, and which unit comes to what depends on the start: a name is what the
/// unit does, not what it was given.
struct UnitMeaning: Equatable {
  var concept: DemandConcept
  /// Pearson's, of the unit's activation with the concept over the examples shown.
  var correlation: Double

  /// Below this a unit resembles nothing in particular.
  static let leastCorrelation = 0.5
  /// More units than this have no names on the screen.
  private static let mostUnits = 16

  /// Whether the data were made from concepts.
  static func isGiven(by run: Run) -> Bool {
    run.data.map { $0.isGenerated && $0.name == GeneratedDataset.demand.name } ?? false
  }

  /// Of each unit of the first layer, if the data have concepts; `nil` of a unit that resembles none.
  static func all(of run: Run) -> [UnitMeaning?] {
    guard isGiven(by: run), let data = run.data, let first = run.details?.parameters?.first,
      first.units <= mostUnits,
      first.inputs == data.features.count, run.layers.count > 1
    else { return [] }
    let rows = data.sample.examples.lazy.filter { !$0.isHeldOut }.map(\.inputs)
    let concepts = DemandConcept.allCases.map { concept in rows.map(concept.value) }
    return (0..<first.units).map { unit in
      let values = rows.map { row in
        run.layers[0].activation.value(
          row.indices.reduce(first.biases[unit]) { sum, feature in
            sum + first.weights[unit * first.inputs + feature]
              * data.scaling.scaled(row[feature], feature: feature)
          })
      }
      let all = zip(DemandConcept.allCases, concepts).map {
        UnitMeaning(concept: $0, correlation: correlation(Array(values), Array($1)))
      }
      return all.filter { abs($0.correlation) >= leastCorrelation }
        .max { abs($0.correlation) < abs($1.correlation) }
    }
  }

  /// Pearson's coefficient; NaN if one of the two does not vary.
  static func correlation(_ a: [Double], _ b: [Double]) -> Double {
    let count = Double(a.count)
    let (meanA, meanB) = (a.reduce(0, +) / count, b.reduce(0, +) / count)
    var (both, squaresA, squaresB) = (0.0, 0.0, 0.0)
    for (a, b) in zip(a, b) {
      both += (a - meanA) * (b - meanB)
      squaresA += (a - meanA) * (a - meanA)
      squaresB += (b - meanB) * (b - meanB)
    }
    return both / (squaresA * squaresB).squareRoot()
  }

  /// The concept's name, with a minus if the unit is large where it is small.
  func name(in language: Language) -> String {
    (correlation < 0 ? "−" : "") + UnitsPhrase.concept(concept).text(in: language)
  }
}
