import Glibc

/// What a pipe that can be written takes without waiting (POSIX: at least 512; of Linux, a page).
package let roomOfPipe = 4096

/// Hands all bytes to the system, at most `piece` at once, and waits for whoever takes them as long as
/// `patience` lasts.
///
/// - Returns: why it could not, an `errno` value: `EINTR` if it gave up.
package func writeBytes(
  _ bytes: ArraySlice<UInt8>, to descriptor: CInt, piece: Int = roomOfPipe,
  _ patience: inout Patience
) -> CInt? {
  var rest = bytes
  while !rest.isEmpty {
    guard patience.wait(for: POLLOUT, of: descriptor) else { return EINTR }
    let count = unsafe rest.prefix(piece).withUnsafeBytes { bytes in
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR, errno != EAGAIN {
      return errno
    }
  }
  return nil
}
