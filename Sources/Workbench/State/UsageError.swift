/// Something a user said that cannot be: one sentence with the rule and what came instead.
public struct UsageError: Error, Equatable, CustomStringConvertible {
  public let message: String

  public init(_ message: String) {
    self.message = message
  }

  public var description: String { message }
}
