import Files

extension DatasetLibrary {
  /// The library that belongs to this program: of the folder that `PLATEAU_DATASETS` names, or of
  /// `datasets` beside the program.
  ///
  /// If there is none, only generated sets and the user's own files are known.
  package static func locate() -> DatasetLibrary {
    DatasetLibrary(folder: SharedFolder.locate("datasets", variable: "PLATEAU_DATASETS"))
  }
}
