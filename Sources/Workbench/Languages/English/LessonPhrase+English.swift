extension LessonPhrase {
  var english: String {
    switch self {
    case .title(let id, let title, let step, let count): "\(id) \(title) · \(step) of \(count)"
    case .onward: "Enter: on · Backspace: back · F: free play"
    case .choose(let count): "1–\(count): your guess · 0: no idea · Esc: free play"
    case .typeNumber: "type a number, Enter · Esc: free play"
    case .doIt: "your turn · Backspace: back · F: free play"
    case .free(let id): "Free play: F goes back to lesson \(id), as it set things up."
    case .preparing(let title): "Setting up: \(title) …"
    case .yourAnswer(let text): "Your guess: \(text)"
    case .answerWas(let text): "It was: \(text)"
    case .right(let answer): "Your guess was right: \(answer)"
    case .wrong(let answer): "You guessed otherwise; it was: \(answer)"
    case .numberWas(let said, let was): "You guessed \(said); it was \(was)."
    case .close(let said, let was): "Well guessed: you said \(said), it was \(was)."
    case .covered: "Covered until you have guessed."
    case .chooseFirst: "First a guess: a number from the list, or 0. Esc: free play."
    case .numberFirst: "First a guess: type a number, then Enter. Esc: free play."
    case .guessFirst: "First the guess: Enter turns the page. F: free play."
    case .doFirst(let awaited):
      switch awaited?.awaited {
      case .end(let run): "Not yet: \(run) has not ended."
      case .epoch(let run, let epoch): "Not yet: \(run) is to come to epoch \(epoch)."
      case .activation(let run, let layer, let activation):
        "Not yet: layer \(layer) of \(run) is to be \(activation)."
      case .condition(let text): "Not yet: \(text) does not hold."
      case nil: "Not yet: this step waits until you have done it."
      }
    case .last(let id): "That was lesson \(id). H lists the lessons; F plays on freely."
    case .first: "This is the lesson's first step."
    case .menu: "Lessons"
    case .menuKeys: "arrows choose · Enter opens · Esc back"
    case .noLessons:
      "There are no lesson files beside the program (PLATEAU_LESSONS names their folder)."
    case .done: "done"
    case .atStep(let step, let count): "at \(step) of \(count)"
    case .unknown(let name, let nearest):
      "there is no lesson \(name)" + (nearest.map { " (did you mean \($0)?)" } ?? "")
        + "; plateau lessons lists them"
    case .notReadable(let count, let first):
      count == 1 ? "A lesson cannot be read: \(first)" : "\(count) lessons cannot be read: \(first)"
    case .unsure: "no idea"
    case .lessonsTitle: "plateau lesson NAME opens one; H in the screen lists them."
    case .leftFree: "Free play: change what you like. F goes back to the lesson."
    case .cameBack: "Back in the lesson: the runs start again as the step says."
    case .trialLine(let line): "step \(line)"
    case .trialHolds(let count, let seeds): "holds for \(count) of \(seeds) seeds"
    case .trialFails(let count, let seeds): "FAILS: holds for \(count) of \(seeds) seeds only"
    case .trialSeed(let seed, let values): "seed \(seed): \(values)"
    case .never: "never"
    case .continuesNothing:
      "a line that begins with a blank goes on with the one above, and there is none"
    case .noColon(let line): "a line is key: value, not \(line)"
    case .noLanguage(let name): "languages are en and ko, not \(name)"
    case .noKey(let key): "there is no key \(key); lessons/README.md lists them"
    case .wantsLanguage(let key): "\(key) is a text and says its language, as \(key).en"
    case .hasNoLanguage(let key): "\(key) is the same in every language: no .en or .ko"
    case .wantsValue(let key): "\(key) wants a value after its colon"
    case .beforeStep(let key): "\(key) belongs to a step, and no step: comes before it"
    case .whenWithoutChoice: "when says when the choice above is right, and there is none"
    case .choiceWithoutWhen(let text):
      "the choice \(text) wants a line when: that says when it is right"
    case .halfQuestion: "a question wants its text and either choices or a number"
    case .taskWithoutEnd: "a step with do: says with until: when it is done"
    case .lacks(let key): "the lesson has no \(key):"
    case .wantsPositive(let key, let text): "\(key) takes a whole number from 1, not \(text)"
    case .wantsShare(let text): "pass takes a share of seeds as 22/24, not \(text)"
    case .noSuchKey(let text): "\(text) is no key; keys are called as in the help"
    case .openBrace: "a { wants its } after it"
    case .twice(let name): "two lessons are called \(name)"
    case .notUTF8:
      "a lesson is text in UTF-8, and this line is not; save the file as UTF-8"
    case .tooLarge(let path, let most):
      "\(path): a lesson has at most \(most) KiB, and this has more"
    case .tooLong(let most):
      "an expression has at most \(most) numbers, names and signs, and this has more"
    case .tooDeep(let most):
      "parentheses, not and signs stand at most \(most) deep in one another, and here they are deeper"
    case .unexpected(let text): "unexpected \(text)"
    case .missing(let symbol): "a \(symbol) is missing"
    case .expected(let symbol, let text): "expected \(symbol), not \(text)"
    case .missingOperand: "a number is missing at the end"
    case .notANumber(let text): "\(text) is no number"
    case .wantsRun(let name): "\(name) takes a run, A to H"
    case .wantsWhole(let name): "\(name) takes a whole number after the run"
    case .wantsLayer(let name): "\(name) takes a run and a layer from 1, as \(name)(A, 1)"
    case .wantsNoNumber(let name): "\(name) takes a run and nothing else, as \(name)(A)"
    }
  }
}
