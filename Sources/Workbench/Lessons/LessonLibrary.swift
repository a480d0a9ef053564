import Glibc

/// The lessons that there are files for, in the order of the tour.
public struct LessonLibrary: Equatable, Sendable {
  public private(set) var lessons: [Lesson] = []
  /// What is wrong with files that cannot be read; the others are there all the same.
  public private(set) var problems: [FileError] = []

  /// The lessons of this program: of the folder that `PLATEAU_LESSONS` names, or `lessons` beside it.
  public static func locate() -> LessonLibrary {
    LessonLibrary(folder: SharedFolder.locate("lessons", variable: "PLATEAU_LESSONS"))
  }

  /// The lessons in the files of `folder` whose names end in `.lesson`.
  public init(folder: String?) {
    guard let folder else { return }
    for file in Self.files(in: folder).sorted() {
      do throws(FileError) {
        let lesson = try Self.read("\(folder)/\(file)")
        if let other = lessons.first(where: { $0.name == lesson.name || $0.id == lesson.id }) {
          throw FileError(.badContents, LessonPhrase.twice(other.name).text)
        }
        lessons.append(lesson)
      } catch {
        problems.append(error)
      }
    }
    lessons.sort { Self.place($0.id) < Self.place($1.id) }
  }

  /// The lesson in the file at `path`.
  ///
  /// - Throws: what is wrong with it, and in which line.
  public static func read(_ path: String) throws(FileError) -> Lesson {
    guard let text = ByteFile.text(of: path) else { throw FileError.noInput(path) }
    return try LessonReader.read(text, path: path)
  }

  /// The lesson that `name` stands for: its id in any case, or its name.
  ///
  /// - Throws: that there is none, with the one that was probably meant.
  public func lesson(_ name: String) throws(UsageError) -> Lesson {
    let wanted = name.lowercased()
    if let lesson = lessons.first(where: { [$0.id.lowercased(), $0.name].contains(wanted) }) {
      return lesson
    }
    let nearest = nearestName(to: wanted, among: lessons.map(\.name))
    throw UsageError(LessonPhrase.unknown(quoted(name), nearest: nearest).text)
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
