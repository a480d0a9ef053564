import Workbench

/// Loads data sets, the same one only once: the runs of a race are most often on the same.
struct DatasetLoader {
  private var options: DataOptions?
  private var asClasses = false
  private var dataset: Dataset?

  /// - Throws: `DataError`; `.cancelled` after Ctrl-C.
  mutating func load(_ options: DataOptions, asClasses: Bool) throws(DataError) -> Dataset {
    if let dataset, self.options == options, self.asClasses == asClasses { return dataset }
    let loaded = try DatasetLibrary.locate().load(
      options, targetAsClasses: asClasses, progress: { _ in Interruption.signal == nil })
    (self.options, self.asClasses, dataset) = (options, asClasses, loaded)
    return loaded
  }
}
