import Files

extension Memory {
  /// - Parameter count: of numbers that are made of a file's.
  /// - Throws: `DataError.memory` if a quarter of the memory does not hold them: data are there up to
  ///   three times while a network trains, as they were read, scaled, and in its precision.
  static func check(numbers count: Double, of file: String) throws(DataError) {
    let needed = count * 8
    guard needed > limit / 4 else { return }
    throw .memory(file, needed: needed, limit: limit / 4)
  }
}
