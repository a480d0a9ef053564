import Datasets
package import Localization
package import NeuralNetworks
package import Session
package import Setups
package import TerminalUI
package import Themes

/// All that the screen shows and all that the keys change: the model of the program.
///
/// `reduce` makes the next state, `ScreenFrame` draws it; neither knows a clock, a thread or a terminal.
package struct State: Equatable, Sendable {
  /// What lies over the panels.
  package enum Overlay: Equatable, Sendable {
    /// The keys.
    case help(HelpView)
    /// The line behind a colon, with the commands that fit it.
    case palette(CommandPalette)
    /// The lessons that were found, one of them highlighted.
    case lessons(LessonMenu)
    /// The list of terms, or one of them with all that is said of it.
    case glossary(GlossaryView)
  }

  /// In the order of the table.
  package var runs: [Run]
  /// The run that keys change and panels show.
  package var selectedRun: RunID
  /// The data that have been asked for last and are not there yet.
  var wantedData: DataOptions?
  /// How the data of each set were made ready when it was left.
  var leftData: [String: DataOptions] = [:]
  /// The share to hold out on data that have enough rows for it.
  var validationAside: Double?
  /// Counted from 0, in the selected run.
  package var selectedLayer = 0
  /// Whether runs train; if not, the race pauses.
  package var isRunning: Bool
  /// How many batches a second it trains.
  package var pace: Pace
  /// Epochs a second over the last while, all runs together advancing by one epoch.
  package var epochsPerSecond: Double?
  /// The panel that takes the keys.
  package var focus = PanelID.cost
  /// Which panel stands in which place, the most important place first.
  package var places = PanelID.standardPlaces
  /// What stands there on the other of the two screens.
  package var otherPlaces = PanelID.whyPlaces
  /// Whether that panel has the whole screen.
  package var isZoomed = false
  /// How the cost chart is looked at.
  package var chart = ChartView()
  /// What the table of runs is sorted by.
  var sorting = RunSorting.made
  /// The search for each run's best rate, while it goes on.
  var rateSearch: RateSearchState?
  /// Counts the searches: the answer to one that was given up is not taken for another's.
  var rateSearches = 0
  /// What the runs' rates were before each got its own best one; `nil` while none has.
  var ratesBefore: [RunID: Double]?
  /// Which page of examples the data panel shows, from 0 on.
  package var dataPage = 0
  /// The first feature that the table of the data shows, from 0 on.
  package var dataColumn = 0
  /// What the code panel shows.
  package var code = CodeView()
  /// What the panel of outputs shows.
  package var outputsView = OutputsView()
  /// What the cost surface shows.
  package var surface = SurfaceView()
  /// What the gradient's panel shows.
  package var gradientView = GradientView()
  /// Where the walk through an example is.
  package var exampleView = ExampleView()
  /// Which weight the sliders are on.
  package var parametersView = ParametersView()
  /// The user's own file that is looked at before a race on it; `nil` while the panels are shown.
  package internal(set) var preview: Preview?
  /// Whether the arrows turn what is in the focused panel instead of selecting layers and runs.
  package internal(set) var arrowsAreThePanels = false
  /// What lies over the panels; `nil` for nothing.
  package var overlay: Overlay?
  /// The lesson that is open, free play or not.
  package internal(set) var lesson: LessonView?
  /// How far the lessons were taken.
  package var journal = LessonJournal()
  /// The lesson to open once the lessons have been read; `nil` opens the list.
  var wantedLesson: WantedLesson?
  /// Counts the set-ups that were asked for: the answer to an older one is not taken.
  var setUpNumber = 0
  /// The sentence at the foot; `nil` for none.
  package var message: Notice?
  /// The screen's size in cells.
  package var size: Size
  /// What curves are drawn with.
  package var marker = Marker.braille
  /// What is spoken.
  package var language = Language.english
  /// The colours.
  package var theme = ThemeName.dark
  /// Whether the screen is for a wall seen from afar: two panels, thick curves, black and white.
  package internal(set) var isProjector = false
  /// What curves were drawn with before.
  var markerBefore: Marker?
  /// Whether clicks and the wheel come in; if not, the terminal selects text.
  package var isMouseOn: Bool
  /// The last change of an activation, as long as what it did is told.
  var activationSwitch: ActivationSwitch?
  /// The last changes, and how all was before.
  var undo = UndoStack()
  /// What the action that goes on changes, as far as it has been said.
  var change: ChangePhrase?
  /// The next run's number and the data sets' names, in the order the key walks them.
  package var nextRun: Int
  /// The names of the data sets, in the order the key walks them.
  package var datasets: [String]

  /// Whether other data have been asked for, and are not there yet.
  package var isReading: Bool { wantedData != nil }

  /// Whether the training thread looks for rates, while the race waits.
  package var isSearching: Bool { rateSearch != nil }

  /// The selected run. There is always one.
  package var run: Run {
    get { runs.first { $0.id == selectedRun } ?? runs[0] }
    set {
      guard let place = runs.firstIndex(where: { $0.id == newValue.id }) else { return }
      runs[place] = newValue
    }
  }
}

extension State {
  /// The screen at the start: a race of `configurations`, at epoch 0.
  ///
  /// - Parameters:
  ///   - configurations: the runs, A first; at least one.
  ///   - weights: what the runs start from where it was loaded rather than drawn.
  ///   - datasets: the names of the data sets, in the order the key walks them.
  ///   - showsWhy: whether the first screen says why the curves are as they are, rather than show all panels.
  package static func start(
    _ configurations: [Configuration], weights: [LayerParameters]? = nil, datasets: [String],
    size: Size, language: Language = .english, theme: ThemeName = .dark, isMouseOn: Bool = true,
    isRunning: Bool = true, pace: Pace = .standard, showsWhy: Bool = false
  ) -> (state: State, effects: [Effect]) {
    precondition(!configurations.isEmpty, "a race has at least one run, and none was given")
    let runs = configurations.prefix(mostRuns).enumerated().map { place, configuration in
      let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(place)))
      var run = Run(id: RunID(place), letter: letter, colour: place, configuration: configuration)
      run.weights = weights
      return run
    }
    var state = State(
      runs: runs, selectedRun: RunID(0), isRunning: isRunning, pace: pace, size: size,
      language: language, theme: theme, isMouseOn: isMouseOn, nextRun: runs.count,
      datasets: datasets)
    if showsWhy { swap(&state.places, &state.otherPlaces) }
    let starts = runs.map { run in
      Effect.worker(
        .start(run.id, life: run.life, run.configuration, weights: run.fittingWeights))
    }
    let orders: [WorkerCommand] = [
      .setInterest(state.interest), .setPace(pace), .setRunning(isRunning),
    ]
    return (state, starts + orders.map(Effect.worker))
  }

  /// The screen at the start where a file of one's own is looked at first: no run has begun.
  package static func start(
    _ preview: Preview, datasets: [String], size: Size, language: Language = .english,
    theme: ThemeName = .dark, isMouseOn: Bool = true, showsWhy: Bool = false
  ) -> (state: State, effects: [Effect]) {
    // A race takes the place of this run before anything is trained or drawn of it.
    let run = Run(
      id: RunID(0), letter: "A", colour: 0,
      configuration: Configuration(
        data: preview.data, layers: [LayerSpecification(units: 1, activation: .sigmoid)],
        training: TrainingOptions(loss: .mse)))
    var state = State(
      runs: [run], selectedRun: run.id, isRunning: false, pace: .standard, size: size,
      language: language, theme: theme, isMouseOn: isMouseOn, nextRun: 1, datasets: datasets)
    if showsWhy { swap(&state.places, &state.otherPlaces) }
    state.preview = preview
    let orders: [WorkerCommand] = [.setInterest(state.interest), .setPace(.standard)]
    let reading = state.readPreview()
    return (state, orders.map(Effect.worker) + reading)
  }
}
