import Foundation

/// Writes `bytes` to a file of its own, hands its path over and removes it.
package func withFile<R>(_ bytes: some Sequence<UInt8>, _ body: (String) throws -> R) throws -> R {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("plateau-\(UUID().uuidString).csv")
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

/// A folder that is there during `body` only.
package func withFolder(_ body: (String) throws -> Void) throws {
  let folder = NSTemporaryDirectory() + "plateau-tests-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

/// The text of a file; `nil` if there is none.
package func text(_ path: String) -> String? {
  try? String(contentsOfFile: path, encoding: .utf8)
}

/// What a folder has in it.
package func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
