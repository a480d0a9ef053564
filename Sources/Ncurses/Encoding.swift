import Glibc

/// Which characters come out, by the user's locale.
enum Encoding {
  /// Takes on the locale's characters, and returns whether they are UTF-8.
  ///
  /// A locale that is named and not installed is common over ssh, and none at all in containers:
  /// there any UTF-8 locale will do. One that is there and has other characters is kept, unless it is
  /// certain that the terminal shows UTF-8.
  static func settle(isCertain: Bool = false) -> Bool {
    if unsafe setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    let name = wanted
    guard isCertain || name.isEmpty || name.contains("utf-8") || name.contains("utf8") else {
      return false
    }
    for fallback in ["C.UTF-8", "C.utf8", "en_US.UTF-8"]
    where unsafe setlocale(LC_CTYPE, fallback) != nil {
      if isUTF8 { return true }
    }
    return false
  }

  private static var isUTF8: Bool {
    guard let name = unsafe nl_langinfo(nl_item(CODESET)) else { return false }
    return unsafe String(cString: name) == "UTF-8"
  }

  /// The name of the locale the user asked for, in small letters; empty if none.
  private static var wanted: String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = environment(variable) { return value.lowercased() }
    }
    return ""
  }
}
