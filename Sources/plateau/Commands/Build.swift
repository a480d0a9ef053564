import CBuild

/// What this build is.
enum Build {
  static let version = "0.1.0"

  /// `0.1.0 (x86-64-v3, 6ad080a)`: with the processor that it is for, and the commit that it is of, if known.
  static var description: String {
    let details = unsafe [build_variant(), build_commit()].compactMap {
      unsafe $0.map { unsafe String(cString: $0) }
    }
    return "\(version) (\(details.filter { !$0.isEmpty }.joined(separator: ", ")))"
  }
}
