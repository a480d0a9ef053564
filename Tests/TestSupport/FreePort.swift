import Glibc

/// `localhost:` and a port of this machine that no program has.
package func freePort() -> String {
  let descriptor = socket(AF_INET, CInt(bitPattern: SOCK_STREAM.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
  var size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let isBound = unsafe withUnsafeMutablePointer(to: &address) { address in
    unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
    }
  }
  precondition(isBound, "the machine has no free port")
  return "localhost:\(UInt16(bigEndian: address.sin_port))"
}
