/// What happens in the preview of a user's own file. Only `open` does anything while it is closed.
package enum PreviewAction: Equatable, Sendable {
  /// Shows the file that the selected run is on.
  case open
  /// Goes back to the race behind it, or gives up what is being read.
  case back
  /// By so many columns of the file; positive is down, and it stops at the ends.
  case move(Int)
  /// The column at this place, counted from 0.
  case select(Int)
  /// The column becomes the only target.
  case setTarget
  /// The column becomes a target beside the others, or a feature again.
  case toggleTarget
  /// Leaves the column out, or takes it in again.
  case toggleDropped
  /// By so many of the types that a column can have, in a ring.
  case moveType(Int)
  /// By so many of what can become of missing cells, in a ring.
  case moveMissing(Int)
  /// By so many steps on the ladder of shares that are held out.
  case moveHeldOut(Int)
  /// Takes the option that mends the first fault.
  case mend
  /// By so many lines of what is wrong; positive is down.
  case scroll(Int)
  /// Starts the race, once the file has been read.
  case start
}
