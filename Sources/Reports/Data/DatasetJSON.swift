package import Datasets
package import Files
package import Localization
import NeuralNetworks

extension DatasetReport {
  /// One row of `plateau datasets --json`: what the table says.
  package static func json(_ datasets: [Dataset], in language: Language) -> JSON {
    .array(datasets.map { .object(summary(of: $0, in: language)) })
  }

  /// `plateau datasets NAME --json`: the summary, the columns and where the data come from; of a user's own
  /// file also how it was read, and what its columns hold.
  package static func json(
    _ dataset: Dataset, _ profile: TableProfile? = nil, in language: Language
  ) -> JSON {
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
    if let profile {
      members += [
        JSON.Member("readAs", .string(profile.reading.sentence.text(in: language))),
        JSON.Member("fileColumns", .array(profile.columns.map(json))),
      ]
    }
    return .object(members)
  }

  /// What a column of a file holds: of numbers the range and the counts of ten bins, of texts how often
  /// each comes.
  private static func json(_ column: TableProfile.Column) -> JSON {
    var members = [
      JSON.Member("name", .string(column.name)),
      JSON.Member("use", .string(useName(column.use))),
      JSON.Member("type", column.type.map { .string($0.rawValue) } ?? .null),
      JSON.Member("unit", column.unit.map { .string($0) } ?? .null),
      JSON.Member("missing", .number(column.missing)),
    ]
    switch column.contents {
    case .numbers(let least, let mean, let greatest, let counts):
      members += [
        JSON.Member("least", .number(least)), JSON.Member("mean", .number(mean)),
        JSON.Member("greatest", .number(greatest)),
        JSON.Member("counts", .array(counts.map { .whole($0) })),
      ]
    case .categories(let values):
      members.append(
        JSON.Member(
          "values",
          .array(
            values.map {
              .object([
                JSON.Member("name", .string($0.name)), JSON.Member("rows", .whole($0.count)),
              ])
            })))
    case nil: break
    }
    if let correlation = column.correlation {
      members += [
        JSON.Member("correlation", .number(correlation.value)),
        JSON.Member("measure", .string(measureName(correlation))),
      ]
    }
    return .object(members)
  }

  private static func useName(_ use: TableProfile.Use) -> String {
    switch use {
    case .feature: "feature"
    case .target: "target"
    case .leftOut: "left out"
    }
  }

  private static func measureName(_ correlation: Correlation) -> String {
    switch correlation {
    case .r: "Pearson"
    case .eta: "eta"
    case .v: "Cramer"
    }
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
