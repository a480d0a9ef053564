import Files
import Glibc

/// The processor's cores.
package enum Cores {
  /// Those that this process may run on: a job scheduler, a container or `taskset` can leave it fewer
  /// than the machine has. At least 1.
  package static let available: Int = {
    let status = ByteFile.text(of: "/proc/self/status") ?? ""
    return max(1, allowed(in: status) ?? Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))
  }()

  /// Counted in the kernel's own list, as `Cpus_allowed:  00000000,0000000f`. `sched_getaffinity`
  /// would say the same, but glibc shows it to GNU programs only.
  static func allowed(in status: String) -> Int? {
    let title = "Cpus_allowed:"
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(title) })
    else { return nil }
    return line.dropFirst(title.count).reduce(0) { count, digit in
      count + (digit.hexDigitValue?.nonzeroBitCount ?? 0)
    }
  }
}
