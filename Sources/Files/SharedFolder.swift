import Glibc
import Text

/// A folder of files that belong to the program, found from wherever it is started.
package enum SharedFolder {
  /// The folder that the environment variable `variable` names, or the one that `find` has for the
  /// executable; `nil` if there is none.
  package static func locate(_ name: String, variable: String) -> String? {
    environmentVariable(variable) ?? executable.flatMap { find(name, forExecutable: $0) }
  }

  /// The folder `name` of the program at the absolute path `executable`, `nil` if there is none:
  ///
  /// In the nearest of the folders above the executable that has one of
  ///
  /// 1. `share/plateau/name`: installed,
  /// 2. `share/name` or `name`: built in the source tree.
  ///
  /// It is known by the README in it.
  static func find(_ name: String, forExecutable executable: String) -> String? {
    var ancestors: [String] = []
    var path = executable[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      ancestors.append(String(path))
    }
    let candidates = ancestors.flatMap { folder in
      ["share/plateau/", "share/", ""].map { "\(folder)/\($0)\(name)" }
    }
    return candidates.first { ByteFile.exists($0 + "/README.md") }
  }

  /// The real path of the running program.
  private static var executable: String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe SystemText.decoded(path)
  }
}
