package import Files
import Glibc
package import Localization
import Text

/// The lessons that there are files for, in the order of the tour.
package struct LessonLibrary: Equatable, Sendable {
  /// Those that could be read.
  package private(set) var lessons: [Lesson] = []
  /// What is wrong with files that cannot be read; the others are there all the same.
  package private(set) var problems: [FileError] = []

  /// The lessons of this program: of the folder that `PLATEAU_LESSONS` names, or `lessons` beside it.
  package static func locate() -> LessonLibrary {
    LessonLibrary(folder: SharedFolder.locate("lessons", variable: "PLATEAU_LESSONS"))
  }

  /// The lessons in the files of `folder` whose names end in `.lesson`.
  package init(folder: String?) {
    guard let folder else { return }
    for file in Self.files(in: folder).sorted() {
      do throws(FileError) {
        let lesson = try Self.read("\(folder)/\(file)")
        if let other = lessons.first(where: { $0.name == lesson.name || $0.id == lesson.id }) {
          throw FileError(.badContents, LessonPhrase.twice(other.name))
        }
        lessons.append(lesson)
      } catch {
        problems.append(error)
      }
    }
    lessons.sort { Self.place($0.id) < Self.place($1.id) }
    for lesson in lessons {
      for id in lesson.prerequisites where !lessons.contains(where: { $0.id == id }) {
        problems.append(FileError(.badContents, LessonPhrase.afterNone(lesson.id, quoted(id))))
      }
    }
  }

  /// The lesson in the file at `path`.
  ///
  /// - Throws: what is wrong with it, and in which line.
  package static func read(_ path: String) throws(FileError) -> Lesson {
    let text = try WrittenText.read(
      path, upTo: largest, tooLarge: LessonPhrase.tooLarge(path, most: largest >> 10),
      notUTF8: LessonPhrase.notUTF8)
    return try LessonReader.read(text, path: path)
  }

  /// No lesson is larger, in bytes.
  private static let largest = 1 << 20

  /// The lesson that `name` stands for: its id in any case, or its name.
  ///
  /// - Throws: that there is none, with the one that was probably meant.
  package func lesson(_ name: String) throws(UsageError) -> Lesson {
    let wanted = name.lowercased()
    if let lesson = lessons.first(where: { [$0.id.lowercased(), $0.name].contains(wanted) }) {
      return lesson
    }
    let nearest = nearestName(to: wanted, among: lessons.map(\.name))
    throw UsageError(LessonPhrase.unknown(quoted(name), nearest: nearest))
  }

  /// The path through these lessons that fits into so many minutes.
  ///
  /// - Throws: that not even one lesson does.
  package func path(minutes: Int) throws(UsageError) -> LessonPath {
    let path = LessonPath(lessons, minutes: minutes)
    guard !path.parts.isEmpty else {
      let shortest = lessons.map(\.duration).min()
      throw UsageError(LessonPhrase.noneFits(minutes, shortest: shortest))
    }
    return path
  }

  /// The lesson that comes after `lesson`: on the path of these ids if it is one of them, or else in the
  /// tour; `nil` after the last one, and after one that is none of these.
  func lesson(after lesson: Lesson, on path: [String]) -> Lesson? {
    let row =
      path.contains(lesson.id)
      ? path.compactMap { id in lessons.first { $0.id == id } } : lessons
    guard let place = row.firstIndex(where: { $0.id == lesson.id && $0.name == lesson.name })
    else { return nil }
    return row.dropFirst(place + 1).first
  }

  /// `L4b` comes after `L4` and before `L5`.
  private static func place(_ id: String) -> (Int, String) {
    (Int(id.filter(\.isWholeNumber)) ?? .max, id)
  }

  private static func files(in folder: String) -> [String] {
    let path = SystemText.path(folder)
    return names(inFolder: unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      .filter { $0.before(".lesson") != nil && $0.after(".") == nil }
  }
}
