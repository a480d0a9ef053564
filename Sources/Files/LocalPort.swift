import Glibc

/// A TCP port at this machine's own address, 127.0.0.1: no other machine reaches it.
struct LocalPort: Equatable, Sendable {
  private let number: UInt16

  private static let hosts = ["localhost:", "127.0.0.1:"]

  /// `nil` unless `name` begins with `localhost:` or `127.0.0.1:`; a file of such a name is `./localhost:…`.
  ///
  /// - Parameter failure: what it is for a script if the rest is no port, 1 to 65535.
  init?(_ name: String, or failure: FileError.Kind) throws(FileError) {
    guard let host = Self.hosts.first(where: name.hasPrefix) else { return nil }
    guard let number = UInt16(name.dropFirst(host.count)), number > 0 else {
      throw FileError(failure, FilePhrase.noPort(name))
    }
    self.number = number
  }

  /// A socket that takes whoever connects, and never waits for it; −1 with the reason in `errno`.
  func listening() -> CInt {
    unsafe opened { descriptor, address, size in
      var yes: CInt = 1
      // Connections that are still being taken down keep nobody from listening again.
      unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<CInt>.size))
      guard unsafe bind(descriptor, address, size) == 0, listen(descriptor, SOMAXCONN) == 0 else {
        return false
      }
      return fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0
    }
  }

  /// A socket to write to whoever listens; −1 with the reason in `errno`: `ECONNREFUSED` if nobody does, `EINPROGRESS`
  /// if a program that has the port takes nobody within a fifth of a second.
  func connected() -> CInt {
    unsafe opened { descriptor, address, size in
      var patience = timeval(tv_sec: 0, tv_usec: 200_000)
      unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
      guard unsafe connect(descriptor, address, size) == 0 else { return false }
      return !isOwn(descriptor)
    }
  }

  /// Whether a socket is connected with itself, which TCP allows: it has been given the port that it asked for.
  private func isOwn(_ descriptor: CInt) -> Bool {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = unsafe getsockname(descriptor, $0, &size)
      }
    }
    guard address.sin_port == number.bigEndian else { return false }
    errno = ECONNREFUSED
    return true
  }

  private func opened(
    _ isReady: (CInt, UnsafePointer<sockaddr>, socklen_t) -> Bool
  ) -> CInt {
    let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue
    let descriptor = socket(AF_INET, CInt(bitPattern: kind), 0)
    guard descriptor >= 0 else { return -1 }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = number.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isReady = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe isReady(descriptor, $0, size)
      }
    }
    guard isReady else {
      let reason = errno
      close(descriptor)
      errno = reason
      return -1
    }
    return descriptor
  }
}
