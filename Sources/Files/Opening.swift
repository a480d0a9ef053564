import Glibc
import Text

/// The file at `path`, open for reading; -1 with the reason in `errno`. It never waits: for the writer of a
/// FIFO, `Patience` does.
func openForReading(_ path: String) -> CInt {
  unsafe open(SystemText.path(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
}

/// Reads up to `count` bytes into `buffer`, and waits for them with `patience`.
///
/// - Returns: how many came, 0 at the end; -1 with the reason in `errno`, which is `EINTR` if it gave up.
func read(
  _ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int, _ patience: inout Patience
) -> Int {
  while true {
    guard patience.wait(for: POLLIN, of: descriptor) else {
      errno = EINTR
      return -1
    }
    let count = unsafe Glibc.read(descriptor, buffer, count)
    if count >= 0 || errno != EINTR && errno != EAGAIN { return count }
  }
}
