import Glibc

/// What memory there is for data and networks.
package enum Memory {
  /// In bytes: the machine's, or as much of it as the program may have (`ulimit -v`).
  package static var limit: Double {
    let machine = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))
    var own = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &own) == 0 else {
      return machine
    }
    return min(machine, Double(own.rlim_cur))
  }
}
