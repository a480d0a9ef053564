package import Datasets
import Foundation

/// Reads `text` as the file `table.csv`.
package func csv(
  _ text: String, target: [String]? = nil, asClasses: Bool = false, bufferSize: Int = 1 << 20
) throws -> Dataset {
  try csv(bytes: Array(text.utf8), target: target, asClasses: asClasses, bufferSize: bufferSize)
}

package func csv(
  bytes: [UInt8], target: [String]? = nil, asClasses: Bool = false, bufferSize: Int = 1 << 20
) throws -> Dataset {
  try withFile(bytes) { path in
    let reader = try CSVReader(path, name: "table.csv", targets: target, bufferSize: bufferSize)
    let table = try reader.read(progress: nil)
    return try Dataset(table, name: "table", title: "table.csv", asClasses: asClasses)
  }
}

/// The data sets of the source tree.
package let shipped = DatasetLibrary(
  folder: URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("datasets").path)
