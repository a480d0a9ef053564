import Glibc
import Text

/// What makes a file itself, whatever it is called. One that is not there yet is a name in a folder.
package struct FileIdentity: Hashable, Sendable {
  var device: dev_t
  var inode: ino_t
  var name: [CChar]?

  init(device: dev_t, inode: ino_t, name: [CChar]? = nil) {
    self.device = device
    self.inode = inode
    self.name = name
  }

  /// The file behind an open descriptor; `nil` for a device, which keeps nothing.
  package init?(of descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file that is read at `path`; `nil` if there is none.
  package init?(reading path: String) {
    var status = stat()
    guard unsafe stat(SystemText.path(path), &status) == 0 else { return nil }
    self.init(status)
  }

  init?(_ status: stat) {
    guard [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT) else { return nil }
    self.init(device: status.st_dev, inode: status.st_ino)
  }
}
