import Glibc

/// The processors this process may run on: a job scheduler, a container or `taskset` can leave it
/// fewer than the machine has. At least 1.
public func availableProcessors() -> Int {
  let status = ByteFile.text(of: "/proc/self/status") ?? ""
  return processors(allowedBy: status) ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// The processors in the mask of a process's `/proc/…/status` (proc(5), Cpus_allowed): what
/// sched_getaffinity says, which the C library shows to GNU programs only.
func processors(allowedBy status: String) -> Int? {
  let line = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
  guard let mask = line?.split(separator: "\t").last else { return nil }
  let digits = mask.filter { $0 != "," }.map(\.hexDigitValue)
  let count = digits.reduce(0) { $0 + ($1?.nonzeroBitCount ?? 0) }
  return count > 0 && !digits.contains(nil) ? count : nil
}
