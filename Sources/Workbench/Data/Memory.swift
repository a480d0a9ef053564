import Glibc

/// What memory there is for data and networks.
enum Memory {
  /// In bytes: the machine's, or as much of it as the program may have (`ulimit -v`).
  static var limit: Double {
    let machine = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))
    var own = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &own) == 0 else {
      return machine
    }
    return min(machine, Double(own.rlim_cur))
  }

  /// - Parameter count: of numbers that are made of a file's.
  /// - Throws: `DataError.memory` if a quarter of the memory does not hold them: data are there up to
  ///   three times while a network trains, as they were read, scaled, and in its precision.
  static func check(numbers count: Double, of file: String) throws(DataError) {
    let needed = count * 8
    guard needed > limit / 4 else { return }
    throw .memory(file, needed: needed, limit: limit / 4)
  }
}
