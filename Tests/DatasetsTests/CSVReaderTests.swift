import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite struct CSVReaderTests {
  @Test func readsNumbersRowByRow() throws {
    let data = try csv("a,b,y\n1,2,0\n3,4.5,1\n-5,6e2,0\n")
    #expect(data.features == ["a", "b"])
    #expect(data.targets == ["y"])
    #expect(data.inputs == [1, 2, 3, 4.5, -5, 600])
    #expect(data.outputs == [0, 1, 0])
  }

  @Test(arguments: [
    "a,y\r\n1,2\r\n3,4\r\n", "a,y\r1,2\r3,4", "a,y\n1,2\n3,4", "\u{FEFF}a,y\n1,2\n3,4\n",
    "a,y\n\n1,2\n\r\n3,4\n\n\n", "a;y\n1;2\n3;4\n", "a\ty\n1\t2\n3\t4\n", " a , y \n 1, 2\n3 ,4 \n",
    "\"a\",\"y\"\n\"1\",2\n3,\"4\"\n",
  ])
  func readsTheSameTableHoweverItIsWritten(_ text: String) throws {
    let data = try csv(text)
    #expect(data.features == ["a"])
    #expect(data.targets == ["y"])
    #expect(data.inputs == [1, 3])
    #expect(data.outputs == [2, 4])
  }

  @Test func quotesKeepSeparatorsLineEndsAndQuotes() throws {
    let data = try csv("\"a, \"\"b\"\"\",\"two\r\nlines\",y\n1,\"x,\ny\",2\n3,\" z\",4\n")
    #expect(data.features == ["a, \"b\"", "two\r\nlines= z", "two\r\nlines=x,\ny"])
    #expect(data.inputs == [1, 0, 1, 3, 1, 0])
  }

  @Test func aSeparatorWithinQuotesDoesNotDecide() throws {
    #expect(try csv("\"a,b\";y\n1;2\n3;4\n").features == ["a,b"])
    #expect(try csv("\"a;b\",y\n1,2\n3,4\n").features == ["a;b"])
  }

  /// A value, a line end or a quote may fall on the edge between two pieces of the file.
  @Test(arguments: 24...40)
  func readsTheSameInPiecesOfAnySize(_ size: Int) throws {
    let text = "name,\"x\",y\r\n\"a \"\"b\"\"\",1.25,10\r\n\"c\r\nd\",-2.5,20\r\ncafé,3,30\r\n"
    let whole = try csv(text)
    let pieces = try csv(text, bufferSize: size)
    #expect(whole == pieces)
    #expect(whole.features == ["name=a \"b\"", "name=c\r\nd", "name=café", "x"])
  }

  @Test func linesAreCountedAsEditorsDo() throws {
    let texts = [
      "\"q\nr\",y\n1,2\n\n\n3,x\n4,5\n", "\"q\r\nr\",y\r\n1,2\r\n\r\n\r\n3,x\r\n4,5\r\n",
    ]
    for text in texts {
      for size in [8, 9, 10, 1 << 20] {
        #expect(throws: DataError.self) { try csv(text, bufferSize: size) }
        do {
          _ = try csv(text, bufferSize: size)
        } catch DataError.mixedColumn(let place, _, _, _) {
          #expect(place.line == 6)
        }
      }
    }
  }

  @Test func progressGoesFromZeroToOneAndCanStop() throws {
    var text = "a,y\n"
    for row in 0..<400_000 { text += "\(row),\(row % 7)\n" }
    try withFile(text.utf8) { path in
      var shares: [Double] = []
      let library = DatasetLibrary(folder: nil)
      let data = try library.load(DataOptions(dataset: path)) {
        shares.append($0)
        return true
      }
      #expect(data.count == 400_000)
      #expect(shares.count >= 3 && shares == shares.sorted())
      #expect(shares.allSatisfy { $0 > 0 && $0 <= 1 })
      #expect(throws: DataError.cancelled) {
        try library.load(DataOptions(dataset: path)) { $0 < 0.5 }
      }
    }
  }
}
