import CProcessor

/// `body` with subnormal numbers taken for 0: those below `leastNormalMagnitude`, 2.2e-308, or 1.2e-38 in
/// single precision. Such a number costs a processor up to 100 times as much as another, and what becomes
/// that small has long ceased to matter.
///
/// All that trains or measures a network goes through here, on whatever thread it is called, so that
/// the bits do not depend on the thread. The caller's own arithmetic stays as it is: it may read and print
/// such numbers.
@inline(__always)
func flushingSubnormals<Result>(_ body: () -> Result) -> Result {
  let control = flush_subnormals()
  defer { restore_floating_point(control) }
  return body()
}
