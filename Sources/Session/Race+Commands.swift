import Datasets
import Localization
import NeuralNetworks
import Setups

/// What the training thread does when it is asked.
extension Race {
  func apply(_ command: WorkerCommand) {
    switch command {
    case .start(let id, let life, let configuration, let weights):
      start(id, life: life, configuration, weights: weights)
    case .describe(let options, let asClasses): describe(options, asClasses: asClasses)
    case .setUp(let number, let runs):
      setUp = Progress.SetUp(number: number, loader.setUp(runs))
    case .inspect(let number, let settings):
      awaitedInspection = (number, settings)
    case .remove(let id): field.remove(id)
    case .edit(let id, let edit): field.racer(id)?.apply(edit)
    case .configure(let id, let configuration): field.racer(id)?.configure(configuration)
    case .keep(let number, let runs):
      for run in runs.compactMap(field.racer) { kept.keep(run.snapshot, number: number) }
      return
    case .restore(let number, let starts): for start in starts { restore(start, number) }
    case .findBestRates(let number, let candidates):
      search = RateSearch(number: number, candidates) { [field] run in
        field.racer(run)?.references.examples
      }
    case .giveUpRates: search = nil
    case .setRunning(let isOn):
      isRunning = isOn
      metronome.restart(now: MonotonicClock.seconds)
      field.meter.restart()
    case .stepEpoch: field.finishEpoch()
    case .stepBatch: field.advanceTick()
    case .setPace(let pace): metronome = Metronome(pace: pace, now: MonotonicClock.seconds)
    case .setInterest(let new): interest = new
    case .frame:
      wake()
      lookClosely(besideFrame: true)
      return
    case .mark(let number):
      marks[number] = position
      return
    case .hold(let number, let position):
      field.hold = Hold(number: number, position: position)
      metronome.restart(now: MonotonicClock.seconds)
      return
    case .release:
      field.hold = nil
      metronome.restart(now: MonotonicClock.seconds)
    case .answer(let number): answered = max(number, answered ?? number)
    case .giveUpReading, .end: break
    }
    details.demand()
  }

  /// Looks into the file that was asked for last.
  func inspect() {
    guard let (number, settings) = awaitedInspection else { return }
    awaitedInspection = nil
    inspection = Progress.Inspection(number: number, settings, &loader)
  }

  private func start(
    _ id: RunID, life: Int, _ configuration: Configuration, weights: [LayerParameters]?
  ) {
    do throws(DataError) {
      let data = try loader.prepare(configuration)
      field.put(
        Racer(
          id: id, life: life, configuration: configuration, data: data,
          references: references(for: data.training), weights: weights))
    } catch {
      field.remove(id)
      failures[id] = Progress.RunReport(status: .failed(error.sentence), life: life)
    }
  }

  private func restore(_ start: RunStart, _ number: Int) {
    if let snapshot = kept.take(start.run, number: number) {
      field.put(Racer(snapshot, life: start.life))
    } else {
      self.start(
        start.run, life: start.life, start.configuration, weights: start.weights)
    }
  }

  /// The references of a training set, shared with the runs that have it already.
  private func references(for examples: Examples) -> References {
    field.racers.first { $0.references.examples == examples }?.references
      ?? kept.references(for: examples) ?? References(examples)
  }

  private func describe(_ options: DataOptions, asClasses: Bool) {
    do throws(DataError) {
      let plain = RunDefaults(try loader.load(options, asClasses: false), epochs: nil)
      var classes: RunDefaults?
      if asClasses, plain.kind != .classes {
        // A target that is no classes can be one number for each row.
        let dataset = try? loader.load(options, asClasses: true)
        classes = dataset.map { RunDefaults($0, epochs: nil) }
      }
      description = .found(options, plain, classes: classes)
    } catch {
      description = .failed(options, error.sentence)
    }
  }
}

extension WorkerCommand {
  /// Whether a file that is being read is not wanted any more.
  var endsReading: Bool {
    switch self {
    case .end, .giveUpReading, .inspect: true
    default: false
    }
  }
}

extension Progress.Inspection {
  /// What the file of `settings` holds, or why nothing of it can be shown.
  init(number: Int, _ settings: Settings, _ loader: inout DataLoader) {
    do {
      let found = try loader.inspect(settings)
      self.init(
        number: number, profile: found.profile,
        defaults: found.dataset.map { RunDefaults($0, epochs: nil) },
        faults: found.fault.map { Progress.Fault.list(of: $0) } ?? [])
    } catch let error as DataError {
      self.init(
        number: number, profile: nil, defaults: nil, faults: Progress.Fault.list(of: error))
    } catch {
      let sentence = (error as? UsageError)?.wholeSentence ?? Message(verbatim: "\(error)")
      self.init(number: number, profile: nil, defaults: nil, faults: [Progress.Fault(sentence)])
    }
  }
}

extension Progress.Fault {
  /// One for each fault of a file.
  static func list(of error: DataError) -> [Progress.Fault] {
    error.faults.map { Progress.Fault($0.sentence, mend: $0.mend) }
  }
}

extension DataLoader {
  /// The runs that `runs` make on their data, or why they cannot be.
  mutating func setUp(_ runs: [Settings]) -> Progress.SetUp.Outcome {
    do {
      var configurations: [Configuration] = []
      for settings in runs { configurations.append(try configuration(settings)) }
      return .ready(configurations)
    } catch let error as UsageError {
      return .failed(error.wholeSentence)
    } catch {
      return .failed((error as? DataError)?.sentence ?? Message(verbatim: "\(error)"))
    }
  }
}
