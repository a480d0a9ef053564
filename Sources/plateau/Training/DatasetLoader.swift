import Datasets
import Files
import Workbench

/// Loads data sets, the same one only once: the runs of a race are most often on the same.
struct DatasetLoader {
  private var options: DataOptions?
  private var asClasses = false
  private var dataset: Dataset?

  /// - Throws: `DataError`; `.cancelled` after Ctrl-C.
  mutating func load(_ options: DataOptions, asClasses: Bool) throws(DataError) -> Dataset {
    // Two names that are equal as text may be two files.
    if let dataset, let known = self.options, known == options, self.asClasses == asClasses,
      known.dataset.utf8.elementsEqual(options.dataset.utf8)
    {
      return dataset
    }
    let loaded = try DatasetLibrary.locate().load(
      options, targetAsClasses: asClasses, progress: { _ in Interruption.signal == nil })
    (self.options, self.asClasses, dataset) = (options, asClasses, loaded)
    return loaded
  }
}
