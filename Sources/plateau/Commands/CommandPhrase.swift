import Localization
import Workbench

/// What the commands are for: the line that lists them, and what their help page says of them.
enum CommandPhrase: Phrase {
  case program
  case run, aboutRun
  case train, aboutTrain
  case compare
  /// How long runs go on that end at a target, and that do not, if nothing is said.
  case aboutCompare(
    epochsToTarget: Int, epochs: Int, seeds: Int, answerEpochs: Int, share: String)
  case report, aboutReport
  case plot
  case aboutPlot(activations: String)
  case datasets
  /// The options that a table needs which was written.
  case readAgain(options: String)
  case code, aboutCode
  case lessons, lesson, aboutLesson
  case classroom, aboutClass
  case replay, aboutReplay
  case glossary, aboutGlossary
}

extension CommandPhrase {
  var message: Message {
    switch self {
    case .program: "See why the choice of activation function decides how fast a network learns."
    case .run: "Watch networks race on one cost chart, and change them while they train."
    case .aboutRun:
      """
      Without --layers there are two, which differ in their hidden layers only: A with sigmoid, \
      B with relu. Where there is no terminal, each trains to its target, or for --epochs, and \
      is reported in plain lines.

      plateau FILE.csv shows the file first, how it was read and what its columns hold, and \
      starts with Enter; with --dataset the race begins at once.

      With --plain nothing is drawn: commands are typed, a line each, and what happens is said \
      in lines, as a screen reader and a log want it. Commands can also come from a pipe; when \
      the pipe closes, running networks finish.
      """
    case .train: "Train a network and say what came of it."
    case .aboutTrain:
      """
      On a terminal there is a progress bar, and at the end the curve of the cost; on a pipe \
      there are plain lines.

      Ctrl-C or SIGTERM ends the run after the epoch it is in: the history and the weights so \
      far are written, and the exit code is 130 or 143. The second Ctrl-C ends it at once.

      Exit codes: 0 done (also when the cost diverged), 64 wrong usage, 65 bad data, 66 no such \
      input, 73 cannot write, 70 an internal error.
      """
    case .compare: "Train several activations with many seeds each, and say which learns sooner."
    case .aboutCompare(let epochsToTarget, let epochs, let seeds, let answerEpochs, let share):
      say(
        """
        Every activation is trained in all hidden layers, with the same seeds: the same starting \
        weights and the same order of examples. --layers gives the units alone, as \
        25,15,1:sigmoid. A run ends when it reaches the target cost, unless --to-the-end, and \
        after --epochs: {epochsToTarget} where runs end at a target, {epochs} where they do not. \
        One that is not there by then counts as later than any other; the final costs of runs \
        that diverged count as above all others.

        With a table, as in plateau compare mine.csv, or with --learning-rates, the comparison \
        answers in words: each activation at its own best rate, found by halving the rates in a \
        race over two seeds, then all seeds ({seeds} unless said, {answerEpochs} epochs), with a \
        share of {share} of the rows held out unless --validation says another. --layers takes \
        several networks with / between, as 16,1:sigmoid/8,8,1:sigmoid. A rate that is said with \
        --learning-rate is taken as given.

        All processors are used, and the numbers do not depend on how many there are; only the \
        seconds of training, which have no evaluation in them, do. A large comparison can be run \
        in parts, as an array of jobs: --shard and --csv in each, then plateau report.

        Ctrl-C or SIGTERM ends it in order: the runs that are complete are written and reported, \
        and the exit code is 130 or 143. The second Ctrl-C ends it at once.

        Exit codes: 0 done (also when a run diverged), 64 wrong usage, 65 bad data, 66 no such \
        input, 73 cannot write, 70 an internal error.
        """, epochsToTarget: epochsToTarget, epochs: epochs, seeds: seeds,
        answerEpochs: answerEpochs, share: share)
    case .report: "Join the CSVs of a comparison's parts into its table and chart."
    case .aboutReport:
      """
      The files are those of plateau compare --shard I/N --csv FILE, all of them, in any order. \
      The output is that of the whole comparison. A run that is missing or there twice, and \
      files of different comparisons, are refused.
      """
    case .plot: "Draw activations, and say where they are flat, how steep, and what they cost."
    case .aboutPlot(let activations):
      say(
        """
        Activations: {activations}.

        --timing measures on this machine, on one core: what each value of a layer costs beyond \
        the layer without a function (linear), without and with the slope, and what share of a \
        training step of the default network that is.
        """, activations: activations)
    case .datasets: "List the data sets, or describe one: columns, ranges, classes, source."
    case .readAgain(let options):
      say("It reads again as it is with {options}", options: options)
    case .code: "Write a run as a program in TensorFlow, PyTorch or NumPy."
    case .aboutCode:
      """
      The program is printed, or written to a folder with the data and the starting weights that \
      it reads. It prints the cost of every epoch, and the held-out cost if rows are held out: \
      with every setting, they are those of plateau train, to rounding.
      """
    case .glossary: "Explain a word: what it means, its formula, and where it is seen."
    case .aboutGlossary:
      """
      Without a term, all are listed. Names are found in every language, and so are those in the \
      programs that plateau code writes, such as np.exp or BinaryCrossentropy.
      """
    case .lessons: "List the lessons."
    case .lesson: "Take a lesson, where it was left."
    case .classroom: "Tally the guesses of a class, beside what came out."
    case .aboutClass:
      """
      Learners run plateau lesson NAME --class FILE on the same machine, or over a shared folder. On \
      a terminal the tally is printed again whenever the file grows, until Ctrl-C. Nothing is sent \
      anywhere else: the file is all there is. It can be a FIFO (mkfifo -m 666 FILE) or a port of \
      this machine (localhost:7007), which keep nothing: learners then begin after this command, and \
      without a terminal it prints the tally when it is interrupted.
      """
    case .replay: "Play keys again that were recorded, or make a lesson of them."
    case .aboutReplay:
      """
      Each key is pressed at the epoch and batch at which it was, and not before its time, so that the \
      same seed makes the same race, bit for bit. Any key takes over; Ctrl-C or q quits. Without a \
      terminal nothing is drawn: it plays as fast as the machine trains, and says how the runs ended.

      No file is written by what is played. Files that the recording reads are looked for where \
      they were, as its lines say.
      """
    case .aboutLesson:
      """
      A lesson is a file (share/lessons/README.md says how to write one). --check trains its \
      set-ups without a screen, with several seeds, then takes it by its keys, and says where \
      a page is not true of what the panels show.
      """
    }
  }
}
