/// Rows cut into tiles of nearly equal height: a lone row left over would cost as much as a tile.
struct TileHeights {
  let tiles: Int
  /// The height of all but the first `taller`, which are one row higher.
  let height: Int
  let taller: Int

  @inline(__always)
  init(rows: Int, greatest: Int) {
    tiles = (rows &+ (greatest &- 1)) / greatest
    height = tiles == 1 ? rows : rows / tiles
    taller = rows &- height &* tiles
  }
}
