import Localization

/// What is said about lessons, their files included.
enum LessonPhrase: Phrase {
  // The strip on the screen
  case title(String, Message, step: Int, of: Int)
  case onward, onToNext
  case choose(Int)
  case typeNumber, doIt
  case free(String)
  case preparing(Message)
  case yourAnswer(Message)
  case answerWas(Message)
  case right(Message)
  case wrong(Message)
  case numberWas(said: Message, was: Message)
  case close(Message, Message)
  case covered
  case chooseFirst, numberFirst, guessFirst
  /// What a step waits for: what has not been done yet, in a word or as the lesson writes it.
  case doFirst(LessonExpression?)
  case last(String)
  case first
  case menu, menuKeys, noLessons, done
  case atStep(Int, Int)
  case unknown(String, nearest: String?)
  case notReadable(Int, Message)
  case unsure
  case lessonsTitle
  case leftFree, cameBack
  // Trials
  case trialLine(String)
  case trialHolds(Int, Int)
  case trialFails(Int, Int)
  case trialSeed(UInt64, Message)
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
  case choiceWithoutWhen(Message)
  case halfQuestion, taskWithoutEnd
  case lacks(String)
  case wantsPositive(String, String)
  case wantsShare(String)
  case noSuchKey(String)
  case openBrace
  case twice(String)
  case afterNone(String, String)
  // Paths
  case rest
  case minutes(Int)
  case used(Int, of: Int, start: String)
  case noneFits(Int, shortest: Int?)
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

extension LessonPhrase {
  var message: Message {
    switch self {
    case .title(let id, let title, let step, let count):
      say("{id} {title} · {step} of {count}", id: id, title: title, step: step, count: count)
    case .onward: "Enter: next · Backspace: back · F: free play"
    case .onToNext: "Enter: next lesson · Backspace: back · F: free play"
    case .choose(let count):
      say("1–{count}: your guess · 0: no idea · Esc: free play", count: count)
    case .typeNumber: "type a number, Enter · Esc: free play"
    case .doIt: "your turn · Backspace: back · F: free play"
    case .free(let id):
      say("Free play. Press F to go back to lesson {id}, which sets its runs up again.", id: id)
    case .preparing(let title): say("Setting up: {title} …", title: title)
    case .yourAnswer(let text): say("Your guess: {text}", text: text)
    case .answerWas(let text): say("It was: {text}", text: text)
    case .right(let answer): say("Your guess was right: {answer}", answer: answer)
    case .wrong(let answer): say("You guessed otherwise; it was: {answer}", answer: answer)
    case .numberWas(let said, let was):
      say("You guessed {said}; it was {was}.", said: said, was: was)
    case .close(let said, let was):
      say("Well guessed: you said {said}, it was {was}.", said: said, was: was)
    case .covered: "Covered until you have guessed."
    case .chooseFirst: "Guess first: type a number from the list, or 0. Esc: free play."
    case .numberFirst: "Guess first: type a number, then Enter. Esc: free play."
    case .guessFirst: "Guess first: press Enter to turn the page. F: free play."
    case .doFirst(let awaited):
      switch awaited?.awaited {
      case .end(let run): say("Not yet: {run} has not ended.", run: run)
      case .epoch(let run, let epoch):
        say("Not yet: {run} has not come to epoch {epoch}.", run: run, epoch: epoch)
      case .activation(let run, let layer, let activation):
        say(
          "Not yet: make layer {layer} of {run} {activation}.",
          layer: layer, run: run, activation: activation)
      case .condition(let text): say("Not yet: {condition} does not hold.", condition: text)
      case nil: "Not yet: this step waits until you have done it."
      }
    case .last(let id):
      say("That was lesson {id}. Press H for all lessons, F to play on freely.", id: id)
    case .first: "This is the lesson's first step."
    case .menu: "Lessons"
    case .menuKeys: "arrows: choose · Enter: open · Esc: back"
    case .noLessons:
      "There are no lesson files beside the program (PLATEAU_LESSONS names their folder)."
    case .done: "done"
    case .atStep(let step, let count): say("at {step} of {count}", step: step, count: count)
    case .unknown(let name, let nearest):
      say(
        "there is no lesson {name}{suggestion}; plateau lessons lists them",
        name: name, suggestion: suggestion(nearest))
    case .notReadable(let count, let first):
      say(
        "A lesson cannot be read: {first}", or: "{count} lessons cannot be read: {first}",
        count: count, first: first)
    case .unsure: "no idea"
    case .lessonsTitle: "plateau lesson NAME opens one; on the screen, press H for the list."
    case .leftFree: "Free play: change what you like. Press F to go back to the lesson."
    case .cameBack: "Back in the lesson: the runs start again as the step says."
    case .trialLine(let line): say("step {line}", line: line)
    case .trialHolds(let count, let seeds):
      say("holds for {count} of {seeds} seeds", count: count, seeds: seeds)
    case .trialFails(let count, let seeds):
      say("FAILS: holds for {count} of {seeds} seeds only", count: count, seeds: seeds)
    case .trialSeed(let seed, let values): say("seed {seed}: {values}", seed: seed, values: values)
    case .never: "never"
    case .continuesNothing:
      "a line that begins with a blank goes on with the one above, but there is none"
    case .noColon(let line): say("a line is key: value, not {line}", line: line)
    case .noLanguage(let name):
      say("a language is two or three small letters, as in title.en, not {name}", name: name)
    case .noKey(let key): say("there is no key {key}; share/lessons/README.md lists them", key: key)
    case .wantsLanguage(let key):
      say("{key} is a text and says its language, as {key}.en", key: key)
    case .hasNoLanguage(let key):
      say("{key} is the same in every language: no .en or .ko", key: key)
    case .wantsValue(let key): say("{key} needs a value after its colon", key: key)
    case .beforeStep(let key):
      say("{key} belongs to a step, but no step: comes before it", key: key)
    case .whenWithoutChoice: "when says when the choice above is right, but there is none"
    case .choiceWithoutWhen(let text):
      say("the choice {text} needs a line when: that says when it is right", text: text)
    case .halfQuestion: "a question needs its text and either choices or a number"
    case .taskWithoutEnd: "a step with do: says with until: when it is done"
    case .lacks(let key): say("the lesson has no {key}:", key: key)
    case .wantsPositive(let key, let text):
      say("{key} takes a whole number from 1, not {text}", key: key, text: text)
    case .wantsShare(let text): say("pass takes a share of seeds as 22/24, not {text}", text: text)
    case .noSuchKey(let text):
      say("{text} is not a key; keys are called as in the help", text: text)
    case .openBrace: "a { needs its } after it"
    case .twice(let name): say("two lessons are called {name}", name: name)
    case .afterNone(let id, let other):
      say(
        "lesson {id} comes after {other}, but there is no lesson of that id", id: id, other: other)
    case .rest: "Break"
    case .minutes(let minutes): say("{minutes} min", minutes: minutes)
    case .used(let minutes, let most, let command):
      say(
        """
        {minutes} of {most} minutes. {command} begins it; Enter leads from each lesson to the next.
        """,
        minutes: minutes, most: most, command: command)
    case .noneFits(let minutes, let shortest?):
      say(
        "no lesson fits into {minutes} minutes; the shortest takes {shortest}",
        minutes: minutes, shortest: shortest)
    case .noneFits(_, nil): LessonPhrase.noLessons.message
    case .notUTF8: "a lesson is text in UTF-8, but this line is not; save the file as UTF-8"
    case .tooLarge(let path, let most):
      say("{path}: a lesson has at most {most} KiB, but this has more", path: path, most: most)
    case .tooLong(let most):
      say(
        "an expression has at most {most} numbers, names and signs, but this has more",
        most: most)
    case .tooDeep(let most):
      say(
        """
        parentheses, not and signs stand at most {most} deep in one another, but here they are \
        deeper
        """, most: most)
    case .unexpected(let text): say("unexpected {text}", text: text)
    case .missing(let symbol): say("a {symbol} is missing", symbol: symbol)
    case .expected(let symbol, let text):
      say("expected {symbol}, not {text}", symbol: symbol, text: text)
    case .missingOperand: "a number is missing at the end"
    case .notANumber(let text): say("{text} is not a number", text: text)
    case .wantsRun(let name): say("{name} takes a run, A to H", name: name)
    case .wantsWhole(let name): say("{name} takes a whole number after the run", name: name)
    case .wantsLayer(let name):
      say("{name} takes a run and a layer from 1, as {name}(A, 1)", name: name)
    case .wantsNoNumber(let name):
      say("{name} takes a run and nothing else, as {name}(A)", name: name)
    }
  }
}
