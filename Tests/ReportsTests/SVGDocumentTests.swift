import Foundation
import FoundationXML
import TerminalUI
import Testing

@testable import Reports

/// The names and attributes of a document's elements, if it is well-formed.
func elements(_ svg: String) throws -> [(name: String, attributes: [String: String], text: String)]
{
  final class Reader: NSObject, XMLParserDelegate {
    var found: [(name: String, attributes: [String: String], text: String)] = []
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) { found.append((name, attributes, "")) }
    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if !found.isEmpty { found[found.count - 1].text += text }
    }
  }
  let reader = Reader()
  let parser = XMLParser(data: Data(svg.utf8))
  parser.delegate = reader
  try #require(parser.parse(), "\(String(describing: parser.parserError)) in\n\(svg)")
  return reader.found
}

@Suite struct SVGDocumentTests {
  @Test func anyTextIsWellFormed() throws {
    var document = SVGDocument(width: 10, height: 20)
    document.text("a < b & \"c\" > 가\u{1}\u{7}\u{202E}", x: 1, y: 2.25, size: 3)
    let found = try elements(document.contents(title: "<&>"))
    #expect(found.map(\.name) == ["svg", "title", "rect", "text"])
    #expect(found[0].attributes["viewBox"] == "0 0 10 20")
    #expect(found[1].text.hasPrefix("<&>"))
    #expect(found[2].attributes["fill"] == "#ffffff")
    #expect(found[3].text.hasPrefix("a < b & \"c\" > 가\u{FFFD}\u{FFFD}\u{FFFD}"))
    #expect(found[3].attributes["y"] == "2.3" || found[3].attributes["y"] == "2.2")
  }

  @Test func dashesAreThoseOfTheTerminal() throws {
    var document = SVGDocument(width: 10, height: 10)
    for dash in Dash.allCases {
      document.polyline([(0, 0), (1, 1)], .init(colour: "#000", width: 3, dash: dash))
    }
    let found = try elements(document.contents(title: "")).filter { $0.name == "polyline" }
    #expect(
      found.map { $0.attributes["stroke-dasharray"] } == [nil, "12 6", "6 6", "3 9"])
  }

  @Test func lessThanALineIsNothing() throws {
    var document = SVGDocument(width: 10, height: 10)
    document.polyline([(0, 0)], .init(colour: "#000"))
    document.area([(0, 0), (1, 1)], fill: "#000", opacity: 1)
    #expect(try elements(document.contents(title: "")).count == 3)
  }
}
