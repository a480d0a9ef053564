import Glibc

extension SystemErrorPhrase {
  package var english: String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}
