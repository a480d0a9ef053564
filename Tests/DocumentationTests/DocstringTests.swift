import Foundation
import TestSupport
import Testing

/// Whatever another target can see says what its name does not.
@Suite struct DocstringTests {
  /// What a protocol asks for is documented there.
  private static let witnesses: Set<String> = [
    "description", "message", "hash", "==", "<", "rawValue", "said",
  ]

  /// But for phrases, which are the sentences that stand beside them.
  @Test func everyDeclarationIsDocumented() throws {
    let sources = Documents.paths(below: "Sources", endingIn: ".swift")
    for path in sources where !isCatalogue(path) {
      let missing = SwiftDeclarations(try Documents.text(path)).declarations.filter {
        !$0.isDocumented && !$0.onlyCopies && ($0.isMember || !Self.witnesses.contains($0.name))
      }.map { "\(path):\($0.line) \($0.name)" }
      #expect(missing.isEmpty)
    }
  }

  @Test func theRuleSeesWhatItIsFor() {
    let source = """
      /// Documented.
      @frozen
      public struct A {
        public var bare: Int
        /// Documented.
        package static func f<T>(_ x: T) {}
        public init(bare: Int) {
          self.bare = bare
        }
        package init(
          twice bare: Int
        ) {
          self.bare = 2 * bare
        }
        package private(set) var b = 1
        package final class C {}
        var own: Int
        public static func < (a: A, b: A) -> Bool { true }
      }
      public extension A {}
      package import Files
      """
    let found = SwiftDeclarations(source).declarations
    #expect(found.map(\.name) == ["A", "bare", "f", "init", "init", "b", "C", "<"])
    #expect(found.map(\.isDocumented) == [true, false, true] + Array(repeating: false, count: 5))
    #expect(found.map(\.onlyCopies) == [false, false, false, true, false, false, false, false])
  }

  @Test func theRuleSeesCasesAndRequirements() {
    let source = """
      /// Documented.
      package indirect enum A: Equatable {
        case bare, more
        /// Documented.
        case number(Double)
        indirect case message(A)
        /// Documented.
        package enum Nested {
          case inner

          var text: String {
            switch self {
            case .inner: "inner"
            }
          }
        }
        enum Own {
          case unseen
        }
        case outer
        static let own = A.bare
      }
      /// Documented.
      public protocol P {
        associatedtype Value
        /// Documented.
        var described: Value { get }
        mutating func f(_ x: Int)
        init(bare: Int)
      }
      extension P {
        func own() {}
      }
      enum Own {
        case unseen
      }
      """
    let found = SwiftDeclarations(source).declarations
    #expect(
      found.filter { !$0.isDocumented && !$0.onlyCopies }.map(\.name)
        == ["bare", "message", "inner", "outer", "Value", "f", "init"])
    #expect(
      found.filter(\.isDocumented).map(\.name) == ["A", "number", "Nested", "P", "described"])
    #expect(found.filter { !$0.isMember }.map(\.name) == ["A", "Nested", "P"])
  }
}
