import Datasets
import Glibc
import NeuralNetworks
import Session
import TerminalUI
import Text

/// How quickly the engine trains, beside the naive loop and where that could go wrong.
///
///     Benchmarks               measures
///     Benchmarks --list        names the workloads, each with the options that `plateau train` has it by
///     Benchmarks --table NAME  the data of one, as CSV
///     Benchmarks --read FILE   the seconds that reading a table takes
@main
enum Benchmarks {
  /// No set-up may be slower by more than this once its numbers have become tiny.
  private static let allowed = 1.2

  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "--list": for workload in Workload.all { print(workload.name, workload.options) }
    case "--table":
      let workload = Workload.all.first { $0.name == CommandLine.arguments.last }
      print(workload?.table ?? "", terminator: "")
    case "--read": read(CommandLine.arguments.last ?? "")
    default:
      beside()
      onAllCores()
      if !areTinyNumbersQuick() { exit(1) }
    }
  }

  private static func beside() {
    print(
      "Million examples a second of one core; one step beside the naive loop's, double, tanh, mse")
    for workload in Workload.all {
      let (single, double) = (workload.measure(.single), workload.measure(.double))
      print(
        workload.name.padded(to: 12), "single", (single / 1e6).fixed(3).padded(to: 8), "double",
        (double / 1e6).fixed(3).padded(to: 8), "(" + (double / single).fixed(2) + ")", "naive ×",
        workload.timesNaive().fixed(0))
    }
  }

  /// Of what is worth several.
  private static func onAllCores() {
    guard Cores.available > 1 else { return }
    print("Times as quick on \(Cores.available) cores as on one, quickest epochs in turn")
    let crew = Crew()
    for workload in Workload.all where workload.isLarge {
      let ratios = [Precision.single, .double].map { workload.gain($0, of: crew).fixed(2) }
      print(workload.name.padded(to: 12), "single", ratios[0], "double", ratios[1])
    }
  }

  private static func read(_ path: String) {
    let start = MonotonicClock.seconds
    do {
      _ = try CSVReader(path, name: path, targets: nil).read(progress: { _ in true })
      print(MonotonicClock.seconds - start)
    } catch {
      print("\(path) cannot be read: \(error)")
      exit(1)
    }
  }

  private static func areTinyNumbersQuick() -> Bool {
    print("Million examples a second, at the start and once the numbers have become tiny")
    var areAllQuick = true
    for setup in TinyNumbers.all {
      let (early, late, ratio) = setup.measure()
      areAllQuick = areAllQuick && ratio <= allowed
      print(
        setup.name.padded(to: 32), (early / 1e6).fixed(1).padded(to: 6),
        (late / 1e6).fixed(1).padded(to: 6), "early / late", ratio.fixed(2),
        ratio <= allowed ? "" : "– more than \(allowed)")
    }
    return areAllQuick
  }
}
