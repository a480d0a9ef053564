import Localization

/// What is said about lessons, their files included.
enum LessonPhrase: Phrase {
  // The strip on the screen
  case title(String, String, step: Int, of: Int)
  case onward
  case choose(Int)
  case typeNumber, doIt
  case free(String)
  case preparing(String)
  case yourAnswer(String)
  case answerWas(String)
  case right(String)
  case wrong(String)
  case numberWas(said: String, was: String)
  case close(String, String)
  case covered
  case chooseFirst, numberFirst, guessFirst
  /// What a step waits for: what has not been done yet, in a word or as the lesson writes it.
  case doFirst(LessonExpression?)
  case last(String)
  case first
  case menu, menuKeys, noLessons, done
  case atStep(Int, Int)
  case unknown(String, nearest: String?)
  case notReadable(Int, String)
  case unsure
  case lessonsTitle
  case leftFree, cameBack
  // Trials
  case trialLine(String)
  case trialHolds(Int, Int)
  case trialFails(Int, Int)
  case trialSeed(UInt64, String)
  // Numbers in texts
  case never
  // Files
  case continuesNothing
  case noColon(String)
  case noLanguage(String)
  case noKey(String)
  case wantsLanguage(String)
  case hasNoLanguage(String)
  case wantsValue(String)
  case beforeStep(String)
  case whenWithoutChoice
  case choiceWithoutWhen(String)
  case halfQuestion, taskWithoutEnd
  case lacks(String)
  case wantsPositive(String, String)
  case wantsShare(String)
  case noSuchKey(String)
  case openBrace
  case twice(String)
  case notUTF8
  case tooLarge(String, most: Int)
  // Expressions
  case unexpected(String)
  case missing(String)
  case expected(String, String)
  case missingOperand
  case notANumber(String)
  case wantsRun(String)
  case wantsWhole(String)
  case wantsLayer(String)
  case wantsNoNumber(String)
  case tooLong(most: Int)
  case tooDeep(most: Int)
}
