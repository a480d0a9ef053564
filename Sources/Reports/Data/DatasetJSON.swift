package import Datasets
package import Files
package import Localization
import NeuralNetworks

extension DatasetReport {
  /// One row of `plateau datasets --json`: what the table says.
  package static func json(_ datasets: [Dataset], in language: Language) -> JSON {
    .array(datasets.map { .object(summary(of: $0, in: language)) })
  }

  /// `plateau datasets NAME --json`: the summary, the columns and where the data come from.
  package static func json(_ dataset: Dataset, in language: Language) -> JSON {
    let recommended = dataset.recommended
    var members = summary(of: dataset, in: language)
    members += [
      JSON.Member("columns", columns(dataset.featureSummaries)),
      JSON.Member("targetColumns", columns(dataset.targetSummaries)),
      JSON.Member(
        "classes",
        .array(
          dataset.classCounts.map {
            .object([
              JSON.Member("name", .string($0.name)), JSON.Member("rows", .whole($0.count)),
            ])
          })),
      JSON.Member(
        "recommended",
        .object([
          JSON.Member("hiddenUnits", .array(recommended.hiddenUnits.map { .whole($0) })),
          JSON.Member("learningRate", .number(recommended.learningRate)),
          JSON.Member("targetCost", .number(recommended.targetCost)),
        ])),
      JSON.Member("source", text(dataset.provenance?.source, in: language)),
      JSON.Member("licence", text(dataset.provenance?.licence, in: language)),
      JSON.Member("citation", text(dataset.provenance?.citation, in: language)),
    ]
    return .object(members)
  }

  private static func summary(of dataset: Dataset, in language: Language) -> [JSON.Member] {
    [
      JSON.Member("name", .string(dataset.name)),
      JSON.Member("title", .string(dataset.title.text(in: language))),
      JSON.Member("rows", .whole(dataset.count)),
      JSON.Member("features", .whole(dataset.features.count)),
      JSON.Member("targets", .array(dataset.targets.map { .string($0) })),
      JSON.Member("targetKind", .string(dataset.kind.rawValue)),
      JSON.Member("outputs", .whole(dataset.outputWidth)),
      JSON.Member("outputActivation", .string(dataset.recommended.outputActivation.rawValue)),
      JSON.Member("loss", .string(dataset.recommended.loss.rawValue)),
      JSON.Member("generated", .boolean(dataset.isGenerated)),
    ]
  }

  private static func columns(_ summaries: [ColumnSummary]) -> JSON {
    .array(
      summaries.map {
        .object([
          JSON.Member("name", .string($0.name)), JSON.Member("least", .number($0.least)),
          JSON.Member("mean", .number($0.mean)), JSON.Member("greatest", .number($0.greatest)),
        ])
      })
  }

  private static func text(_ value: Message?, in language: Language) -> JSON {
    value.map { .string($0.text(in: language)) } ?? .null
  }
}
