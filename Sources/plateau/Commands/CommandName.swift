import Datasets
import Localization
import Text
import Workbench

/// The word that the arguments begin with: a command, or what is to be trained on.
enum CommandName {
  /// Finds a slip before the rest is read, which may say nothing to any other command.
  ///
  /// - Parameter arguments: those of the command line, without the program's name.
  /// - Throws: `UsageError` if the first word is neither a command nor a data set nor a file.
  static func check(_ arguments: some Collection<String>) throws(UsageError) {
    var rest = arguments[...]
    while rest.first == LanguageChoice.option { rest = rest.dropFirst(2) }
    guard let word = rest.first, !word.hasPrefix("-") else { return }
    let commands = Plateau.configuration.subcommands.compactMap { $0.configuration.commandName }
    let names = commands + ["help"] + DatasetLibrary.locate().names
    guard !names.contains(word), !DatasetLibrary.isFile(word) else { return }
    let nearest = nearestName(to: word, among: names)
    // A path to nothing is told of as one.
    if nearest == nil, word.contains("/") || word.contains(".") { return }
    throw UsageError(CommandErrorPhrase.noCommand(word, nearest: nearest))
  }
}
