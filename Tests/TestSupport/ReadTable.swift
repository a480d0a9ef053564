package import Datasets
import Foundation

/// Reads `text` as the file `table.csv`.
package func csv(
  _ text: String, target: [String]? = nil, asClasses: Bool = false, bufferSize: Int = 1 << 20,
  options: TableOptions = TableOptions()
) throws -> Dataset {
  try csv(
    bytes: Array(text.utf8), target: target, asClasses: asClasses, bufferSize: bufferSize,
    options: options)
}

package func csv(
  bytes: [UInt8], target: [String]? = nil, asClasses: Bool = false, bufferSize: Int = 1 << 20,
  options: TableOptions = TableOptions()
) throws -> Dataset {
  try withFile(bytes) { path in
    let reader = try CSVReader(
      path, name: "table.csv", targets: target, options: options, bufferSize: bufferSize)
    let table = try reader.read(progress: nil)
    return try Dataset(table, name: "table", title: "table.csv", asClasses: asClasses)
  }
}

/// The data sets of the source tree.
package let shipped = DatasetLibrary(
  folder: URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("datasets").path)
