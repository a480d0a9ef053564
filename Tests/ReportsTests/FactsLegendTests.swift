import Testing

@testable import Reports

@Suite struct FactsLegendTests {
  private func texts(_ count: Int, _ facts: [String]) throws -> [(text: String, y: Double)] {
    var document = SVGDocument(width: 400, height: 400)
    FactsLegend(
      (0..<count).map { .init(stroke: .init(colour: "#000"), name: "curve \($0)", facts: facts) },
      left: 10, top: 0, right: 390, bottom: 400
    ).draw(into: &document)
    return try elements(document.contents(title: "")).filter { $0.name == "text" }
      .map {
        (
          $0.text.split(separator: "\n").first.map(String.init) ?? "",
          Double($0.attributes["y"] ?? "") ?? .nan
        )
      }
  }

  @Test func everythingIsSaidOfFew() throws {
    let long = Array(repeating: "word", count: 20).joined(separator: " ")
    let found = try texts(2, ["first", "second", long])
    #expect(found.count { $0.text == "first" } == 2 && found.count { $0.text == "second" } == 2)
    let words = found.flatMap { $0.text.split(separator: " ") }.count { $0 == "word" }
    #expect(words == 40)
  }

  @Test func ofManyTheLastLinesGo() throws {
    let found = try texts(6, ["first", "second", "third"])
    #expect(found.count { $0.text.hasPrefix("curve") } == 6)
    #expect(found.count { $0.text == "first" } == 6 && found.count { $0.text == "third" } == 0)
    for count in 1...6 {
      #expect(try texts(count, ["first", "second", "third"]).allSatisfy { $0.y < 400 })
    }
    #expect(try texts(0, []).isEmpty)
  }
}
