import Localization
import Workbench

/// What the options are that are not settings of a run, and the titles they stand under.
enum OptionPhrase: Phrase {
  case runOptions, outputOptions
  case language
  case load, from
  case json, jsonOnly
  case history, save
  case activations(defaults: String)
  case seeds(default: Int)
  case toTheEnd
  case csv, svg, png, html, shard, jobs
  case table
  case learningRates, optimizers
  case reportFiles
  case drawn, derivative, timing
  case dataset
  case framework(String)
  case folder
  case projector, theme
  case lesson, step, check, term, path, onPath
  case record, replayFile, draft
  case classFile, toClass, name, reveal
  case trialSeeds(default: Int)
  case verbose
  case plain
  /// The network that `--timing` measures on.
  case timedNetwork(String, examples: String)
}

extension OptionPhrase {
  var message: Message {
    switch self {
    case .runOptions: "Run options"
    case .outputOptions: "Output"
    case .language: "The language of everything that is said. (default: the locale's)"
    case .load: "Start from these weights. (layers: the file's, if it names them)"
    case .from: "Set up the runs as this configuration line says; options beside it come first."
    case .json: "Print JSON."
    case .jsonOnly: "Print one JSON object, and nothing else, on standard output."
    case .history: "Write a row for each epoch."
    case .save: "Write the weights at the end."
    case .activations(let defaults):
      say(
        "What to compare; sigmoid+relu names one for each hidden layer. (default: {defaults})",
        defaults: defaults)
    case .seeds(let count): say("How many seeds, from --seed on. (default: {count})", count: count)
    case .toTheEnd: "Train on after the target is reached."
    case .csv: "Write a row for each run."
    case .table: "Print the table as it was understood, as plain CSV."
    case .svg: "Write the chart, for a slide."
    case .png: "Write the chart as a picture 1920 pixels wide; rsvg-convert draws it."
    case .html: "Write one page with the answer, the chart and the table, for a browser."
    case .learningRates:
      """
      The rates to try for each activation; auto for those around the usual one. Each is then \
      compared at its own best rate. (default: auto with a table, as in plateau compare FILE.csv)
      """
    case .optimizers: "Optimizers to compare, each at its own best rate."
    case .shard: "Train the I-th of N parts only."
    case .jobs: "Runs trained at the same time. (default: the number of processors)"
    case .reportFiles: "What plateau compare --csv wrote."
    case .drawn: "What to draw."
    case .derivative: "Draw the slope g′ as well."
    case .timing: "Measure what they cost on this machine."
    case .dataset: "A data set's name, or a CSV file."
    case .framework(let names): say("{names}. (default: tensorflow)", names: names)
    case .timedNetwork(let units, let examples):
      say("{units}, {examples} examples", units: units, examples: examples)
    case .folder: "Write the program, data.csv and initial.safetensors here."
    case .projector: "For a wall seen from afar: fewer panels, thick curves, high contrast."
    case .theme: "The colours. (default: dark; mono where there are none)"
    case .lesson: "A lesson's id or name, or a file."
    case .step: "Begin at this step."
    case .record:
      """
      Record what is seen as FILE.cast (asciinema's format), or what is typed as FILE.keys, which \
      plateau replay plays. It can be said once for each.
      """
    case .replayFile: "What --record FILE.keys has written."
    case .draft: "Play nothing, and make a lesson of it instead, to be written on."
    case .classFile:
      """
      What learners' guesses are written to; it is made if it is not there. A FIFO, or \
      localhost:PORT, does too.
      """
    case .toClass: "Add guesses, and what came out, to this file: plateau class FILE tallies them."
    case .name: "With --class: what to be called there. Without it, guesses have no name."
    case .reveal: "Show what came out before all who guessed have seen it."
    case .path: "The lessons that fit into so many minutes, with breaks."
    case .onPath: "Go on from lesson to lesson on the path of so many minutes."
    case .term: "What to explain: a word, a name in a program, or several words."
    case .check: "Test its pass lines instead."
    case .trialSeeds(let count):
      say("How many seeds to test with, from 0 on. (default: {count})", count: count)
    case .plain:
      "Work in words: commands are typed, events are said, nothing is drawn. (also: ACCESSIBLE=1)"
    case .verbose: "With --check: what was measured, for every seed."
    }
  }
}
