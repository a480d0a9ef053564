import Foundation

@testable import Workbench

/// The lessons of this source tree.
let shippedLessons: LessonLibrary = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return LessonLibrary(folder: root.path + "/share/lessons")
}()
