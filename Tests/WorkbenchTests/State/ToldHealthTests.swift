import Session
import TestSupport
import Testing

@testable import Analysis
@testable import Workbench

/// What the screen says of a run's health can be read, at any pace: no state is shown for less than half a second.
@Suite struct ToldHealthTests {
  private func health(_ state: Health.Kind, cost: Double = 1) -> Health {
    Health(state: state, since: 0, epoch: 0, cost: cost, startCost: 1)
  }

  @Test func aStateIsShownForHalfASecond() {
    var told = ToldHealth(health(.slowed), at: 10)
    #expect(told.note(health(.learning), at: 10.2).map { abs($0 - 0.3) < 1e-9 } == true)
    #expect(told.said(of: health(.learning)).state == .slowed)
    #expect(told.note(health(.learning), at: 10.5) == nil)
    #expect(told.said(of: health(.learning)).state == .learning)
    // What came and went meanwhile was never shown.
    #expect(told.note(health(.oscillating), at: 10.6) != nil)
    #expect(told.note(health(.learning), at: 10.7) == nil)
    #expect(told.note(health(.done), at: 11) == nil)
  }

  /// Numbers do not wait.
  @Test func numbersAreThoseOfNow() {
    var told = ToldHealth(health(.learning, cost: 0.9), at: 0)
    #expect(told.note(health(.learning, cost: 0.8), at: 0.1) == nil)
    #expect(told.said(of: health(.learning, cost: 0.7)).cost == 0.7)
    _ = told.note(health(.done, cost: 0.1), at: 0.2)
    #expect(told.said(of: health(.done, cost: 0.1)).cost == 0.8)
  }

  /// States as they come and go in a run that jumps, seen at several paces, frame by frame.
  @Test(arguments: [20, 300, 5_000]) func noStateFlashesByOnTheScreen(_ pace: Int) {
    var state: UInt64 = 1
    let kinds = (0..<20_000).map { _ -> Health.Kind in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Health.Kind.allCases[Int(state >> 33) % 4]
    }
    // Each lasts for ten updates.
    let updates = kinds.flatMap { Array(repeating: $0, count: 10) }
    var told: ToldHealth?
    var shown: [(kind: Health.Kind, first: Int)] = []
    let frames = min(4_000, 20 * updates.count / pace)
    for frame in 0..<frames {
      let now = health(updates[frame * pace / 20])
      let seconds = Double(frame) / 20
      if told == nil { told = ToldHealth(now, at: seconds) }
      _ = told?.note(now, at: seconds)
      let kind = told?.said(of: now).state ?? .learning
      if shown.last?.kind != kind { shown.append((kind, frame)) }
    }
    #expect(shown.count > 20)
    #expect(zip(shown, shown.dropFirst()).allSatisfy { $1.first - $0.first >= 10 })
  }

  /// In all panels, for as long as a screen with a clock says so; and without one nothing is held back.
  @Test func panelsSayWhatIsTold() throws {
    var state = try shownState(.gradients, "line6", ["1:sigmoid"], epochs: 1)
    #expect(state.tellHealth(at: 0) == nil)
    let first = try #require(state.run.health?.state)
    var progress = Progress()
    progress.runs[state.run.id] = Progress.RunReport(
      status: .diverged(epoch: 1), life: state.run.life)
    _ = reduce(&state, .progressed(progress))
    var other = state
    #expect(state.tellHealth(at: 0.1).map { abs($0 - 0.4) < 1e-9 } == true)
    #expect(state.run.health?.state == first)
    #expect(!picture(of: .gradients, state, 60, 12).text.contains("Diverged"))
    #expect(state.tellHealth(at: 0.5) == nil)
    #expect(state.run.health?.state == .diverged)
    #expect(picture(of: .gradients, state, 60, 12).text.contains("Diverged"))
    other.runs[0].told = nil
    #expect(other.run.health?.state == .diverged)
    // A run that begins anew has no state that could wait.
    other.runs[0].clear()
    #expect(other.tellHealth(at: 0.6) == nil)
    #expect(other.runs[0].told == nil)
  }
}
