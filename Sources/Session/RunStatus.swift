package import Localization

/// Where a run stands.
package enum RunStatus: Equatable, Sendable {
  /// Its data are being read.
  case loading
  /// It trains whenever the race does.
  case active
  /// It has done the epochs it was asked for.
  case finished
  /// It reached its target and was asked to stop there.
  case stoppedAtTarget
  /// A cost or weight became NaN or infinite in this epoch.
  case diverged(epoch: Int)
  /// Its data cannot be used; the sentence says why.
  case failed(Message)
}
