import Comparisons
import Files
import Reports
import TerminalUI

/// The files of a comparison's picture and page, which are open before anything is trained.
struct ComparisonFiles: ~Copyable {
  private var svg: AtomicFile?
  private var png: AtomicFile?
  private var html: AtomicFile?

  /// - Throws: `UsageError`, `FileError`: what cannot be written.
  init(_ output: ComparisonOutput, _ files: inout OutputFiles) throws {
    svg = try files.open(output.svg, "--svg")
    png = try files.open(output.png, "--png")
    html = try files.open(output.html, "--html")
  }

  /// Each is written though another fails.
  ///
  /// - Throws: `FileError`, the first.
  consuming func write(
    _ results: ComparisonResults, _ words: ComparisonWords
  ) throws(FileError) {
    let picture = ComparisonPicture(results, in: Spoken.language)
    var failure: FileError?
    do throws(FileError) { if let svg { try picture.write(to: svg) } } catch { failure = error }
    do throws(FileError) {
      if let png { try picture.writePNG(to: png) }
    } catch {
      failure = failure ?? error
    }
    do throws(FileError) {
      if let html {
        try ComparisonPage(
          results, words.answer ?? ComparisonAnswer(results),
          lines: words.lines(.unicode) + (words.answer == nil ? words.notes(.unicode) : []),
          in: Spoken.language
        ).write(to: html)
      }
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
  }
}
