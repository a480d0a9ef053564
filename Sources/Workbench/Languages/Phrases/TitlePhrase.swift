import Localization

/// What sentences call a panel, a view of it, and what the table is sorted by.
enum TitlePhrase: Phrase {
  /// What a panel shows.
  case panel(PanelID)
  case gradients(GradientView.Mode)
  case sorting(RunSorting)
}
