import Glibc

extension DatasetLibrary {
  /// The library that belongs to this program, found from wherever it is started:
  ///
  /// 1. the folder that `PLATEAU_DATASETS` names,
  /// 2. `../share/plateau/datasets` from the executable: installed,
  /// 3. `datasets` in a folder above the executable: built in the source tree.
  ///
  /// If there is none, only generated sets and the user's own files are known.
  public static func locate() -> DatasetLibrary {
    if let value = unsafe getenv("PLATEAU_DATASETS") {
      let folder = unsafe String(cString: value)
      if !folder.isEmpty { return DatasetLibrary(folder: folder) }
    }
    return DatasetLibrary(folder: executable.flatMap { folder(forExecutable: $0) })
  }

  /// The data sets' folder of the program at the absolute path `executable`, `nil` if there is
  /// none. It is known by the README in it.
  static func folder(forExecutable executable: String) -> String? {
    var ancestors: [String] = []
    var path = executable[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      ancestors.append(String(path))
    }
    var candidates = ancestors.map { $0 + "/datasets" }
    if ancestors.count > 1 { candidates.insert(ancestors[1] + "/share/plateau/datasets", at: 0) }
    return candidates.first { ByteFile.exists($0 + "/README.md") }
  }

  /// The real path of the running program.
  private static var executable: String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(validatingCString: path)
  }
}
