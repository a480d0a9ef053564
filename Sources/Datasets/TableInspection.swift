/// What came of looking into a user's own file.
package struct TableInspection: Sendable {
  /// What is in it.
  package var profile: TableProfile
  /// As it was read; not to its end where there is a fault.
  package var table: CSVTable
  /// What is learned from; `nil` where there is a fault.
  package var dataset: Dataset?
  /// Why no examples can be made of it.
  package var fault: DataError?
}
