internal import SeedFormat
internal import ArgumentParser

/// The names of commands, to suggest one for a misspelled name.
enum CommandNames {
  /// Checks the words of the command line that name commands.
  ///
  /// - Throws: ``CommandFailure`` with the nearest name if there is no such command.
  static func check(
    _ arguments: [String], of command: any ParsableCommand.Type
  ) throws {
    let commands = command.configuration.subcommands
    guard !commands.isEmpty, let word = arguments.first, !word.hasPrefix("-"), word != "help" else {
      return
    }
    if let next = commands.first(where: { name(of: $0) == word }) {
      return try check(Array(arguments.dropFirst()), of: next)
    }
    let names = commands.map(name)
    throw CommandFailure(
      "there is no command `\(word)`",
      hint: Suggestion.hint(for: word, in: names.sorted())
        ?? "the commands are \(names.joined(separator: ", "))", code: .usage)
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }
}
