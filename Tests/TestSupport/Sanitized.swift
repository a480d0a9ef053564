import Foundation

/// Whether a sanitizer watches, which makes training many times slower.
package let isSanitized = ProcessInfo.processInfo.environment["PLATEAU_SANITIZED"] != nil
