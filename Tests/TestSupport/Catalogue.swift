/// Whether a source says things: it is named after its `Phrase`, or after a group of the glossary's terms.
package func isCatalogue(_ path: String) -> Bool {
  path.contains(#/[\w+](Phrase|Term)\.swift$/#)
}
