import Testing

@testable import Analysis

/// What is told of a run as a whole, from its states one after the other.
@Suite struct HealthCourseTests {
  private func course(_ spans: [(Health.Kind?, Int)]) -> HealthCourse {
    var course = HealthCourse()
    var epoch = 0
    for (state, count) in spans {
      for _ in 0..<count {
        course.note(state.map { health($0, epoch) }, at: epoch)
        epoch += 1
      }
    }
    return course
  }

  private func health(_ state: Health.Kind, _ epoch: Int) -> Health {
    Health(state: state, since: epoch, epoch: epoch, cost: 1, startCost: 1)
  }

  @Test func whatIsWrongAtTheEndIsTold() {
    #expect(course([(.learning, 90), (.dead, 10)]).verdict == .dead)
    #expect(course([(.slowed, 90), (.diverged, 1)]).verdict == .diverged)
  }

  /// A run that got there tells what held it up, if that was for long.
  @Test func whatHeldARunUpIsTold() {
    #expect(course([(.slowed, 90), (.learning, 20), (.done, 1)]).verdict == .slowed)
    #expect(course([(.slowed, 20), (.learning, 90), (.done, 1)]).verdict == .done)
    #expect(course([(.plateau, 30), (.slowed, 40), (.learning, 30)]).verdict == .slowed)
    #expect(course([(.learning, 100)]).verdict == .learning)
  }

  @Test func nothingKnownIsNothingTold() {
    #expect(course([(nil, 20)]).verdict == nil && course([]).verdict == nil)
    #expect(course([(nil, 10), (.learning, 3)]).verdict == .learning)
  }

  @Test func epochsAreCounted() {
    let course = course([(nil, 10), (.slowed, 30), (.learning, 20), (.plateau, 5)])
    #expect(course.epochs(in: [.slowed]) == 30)
    // The last state has lasted from epoch 60 to 64.
    #expect(course.epochs(in: [.slowed, .plateau]) == 34)
    #expect(course.epochs(in: [.dead]) == 0)
  }
}
