import Foundation
import Testing

/// `plateau compare FILE` answers, from a file to sentences.
@Suite struct CompareAnswerTests {
  /// Points inside a circle and around it, which no line separates, in a file of one's own.
  private func withCircle(_ body: (String) throws -> Void) throws {
    try withFolder { folder in
      let rows = (0..<120).map { place -> String in
        let (angle, radius) = (Double(place) * 2.4, place % 2 == 0 ? 0.5 : 1.5)
        return "\(radius * cos(angle)),\(radius * sin(angle)),\(place % 2 == 0 ? "in" : "out")\n"
      }
      try ("x,y,where\n" + rows.joined()).write(
        toFile: folder + "/circle.csv", atomically: false, encoding: .utf8)
      try body(folder)
    }
  }

  private let brief = "--activations relu,linear --seeds 6 --epochs 40 --layers 8,2:softmax"

  @Test func aTableGetsAnAnswerInWords() throws {
    try withCircle { folder in
      let ended = try PlateauProcess.shell(
        "$0 compare $PWD/circle.csv \(brief) --html a.html --svg a.svg --csv a.csv", in: folder)
      #expect(ended.code == 0, "\(ended.errors)")
      let first = ended.output.split(separator: "\n").prefix(3).joined(separator: " ")
      #expect(first.hasPrefix("relu at ") && first.contains("learns fastest: J ≤ "))
      #expect(ended.output.contains("does not get there"))
      #expect(ended.output.contains("held out") && ended.output.contains("validation 0.2"))
      let page = try #require(text(folder + "/a.html"))
      #expect(page.contains("learns fastest") && page.contains("<svg"))
      // The page goes to others; the path of the file does not.
      #expect(page.contains("<h1>circle.csv: what learns fastest</h1>"))
      #expect(page.contains(">circle.csv: cost over epochs") && !page.contains(folder))
      // The same from the CSV.
      let report = try PlateauProcess.shell("$0 report a.csv", in: folder)
      #expect(report.code == 0 && report.output.hasPrefix("relu at "), "\(report.errors)")
    }
  }

  /// The race of the rates is the same in all parts, whatever the number of threads.
  @Test func partsJoinAndThreadsChangeNothing() throws {
    try withCircle { folder in
      let script = """
        $0 compare circle.csv \(brief) --json --jobs 1 > whole
        $0 compare circle.csv \(brief) --json --jobs 3 > threads
        for i in 1 2 3; do $0 compare circle.csv \(brief) --shard $i/3 --csv $i.csv > /dev/null; done
        $0 report 3.csv 1.csv 2.csv --json > joined
        """
      let ended = try PlateauProcess.shell(script, in: folder)
      #expect(ended.code == 0, "\(ended.errors)")
      func timeless(_ name: String) throws -> String {
        try #require(text(folder + "/" + name)).replacing(/"seconds":\{[^}]*\}/, with: "")
      }
      let whole = try timeless("whole")
      #expect(whole.contains("learns fastest") && whole.contains("\"heldOut\":{\"q1\":"))
      #expect(try timeless("threads") == whole)
      // What only the race and the table know is not in the parts.
      func results(_ text: String) -> String {
        text.replacing(/"answer":\[[^\]]*\]/, with: "")
      }
      #expect(try results(timeless("joined")) == results(whole))
    }
  }

  @Test func listsOfRatesOptimizersAndLayersAreCompared() throws {
    try withCircle { folder in
      let ended = try PlateauProcess.shell(
        """
        $0 compare circle.csv --activations tanh --learning-rates 0.01,0.1 --optimizers sgd,adam \
        --layers 4,2:softmax/4,4,2:softmax --seeds 2 --epochs 8 --json
        """, in: folder)
      #expect(ended.code == 0, "\(ended.errors)")
      let variants = try #require(ended.object["variants"] as? [[String: Any]])
      #expect(variants.map { $0["optimizer"] as? String } == ["sgd", "adam", "sgd", "adam"])
      #expect(variants.map { $0["units"] as? [Int] } == [[4], [4], [4, 4], [4, 4]])
      #expect(
        variants.allSatisfy { [0.01, 0.1].contains($0["learningRate"] as? Double ?? 0) })
    }
  }

  @Test func aRateThatIsSaidIsTakenAsGiven() throws {
    try withCircle { folder in
      let ended = try PlateauProcess.shell(
        "$0 compare circle.csv \(brief) --learning-rate 0.02 --json", in: folder)
      let variants = try #require(ended.object["variants"] as? [[String: Any]])
      #expect(variants.allSatisfy { $0["learningRate"] as? Double == 0.02 })
    }
  }

  @Test(arguments: [
    ("circle.csv --learning-rates 0", "--learning-rates takes numbers above 0"),
    ("circle.csv --learning-rates fast", "--learning-rates takes numbers above 0"),
    ("circle.csv --optimizers speed", "speed"),
    ("circle.csv --dataset iris", "named once"),
    ("circle.csv --activations relu@0", "a learning rate is a number above 0"),
  ])
  func whatCannotBeIsRefused(_ options: String, _ part: String) throws {
    try withCircle { folder in
      let ended = try PlateauProcess.shell("$0 compare \(options)", in: folder)
      #expect(ended.code == 64 && ended.errors.contains(part), "\(ended.errors)")
    }
  }

  /// House prices: with the defaults of a file a network learns them, and its errors are in their units.
  @Test func largeTargetsAreLearntAndReportedInTheirUnits() throws {
    try withFolder { folder in
      let rows = (0..<300).map { place -> String in
        let (area, rooms) = (50 + place * 37 % 150, 1 + place * 11 % 6)
        return "\(area),\(rooms),\(50_000 + 2_000 * area + 10_000 * rooms + 500 * (place % 7))\n"
      }
      try ("area,rooms,price\n" + rows.joined()).write(
        toFile: folder + "/houses.csv", atomically: false, encoding: .utf8)
      let run = "--dataset houses.csv --validation 0.25"
      let json = try PlateauProcess.shell("$0 train \(run) --json --save w", in: folder)
      #expect(json.code == 0, "\(json.errors)")
      #expect(try #require(json.object["validationAccuracy"] as? Double) > 0.95)
      let target = try #require((json.object["targets"] as? [[String: Any]])?.first)
      let error = try #require(target["validationRMSE"] as? Double)
      #expect(target["name"] as? String == "price" && (1000.0...30_000).contains(error))
      let words = try PlateauProcess.shell("$0 train \(run)", in: folder)
      #expect(words.output.contains("price: RMSE ") && words.output.contains("; held out: RMSE "))
      // Whoever has the weights can make prices of what the network computes.
      let weights = try Data(contentsOf: URL(fileURLWithPath: folder + "/w"))
      let metadata = String(decoding: weights.prefix(4000), as: UTF8.self)
      #expect(metadata.contains(#"\"name\":\"price\""#) && metadata.contains(#"\"offset\":"#))
    }
  }
}
