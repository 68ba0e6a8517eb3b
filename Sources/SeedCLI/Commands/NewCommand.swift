internal import SeedFormat
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed new`
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write example files to start from, without a database.",
    discussion: """
      It writes two factories, which also create their tables, and a scenario. Existing files aren't changed. For a \
      database that you have, `seed init` writes files that fit it.
      """)

  @Argument(help: "The scenario's name.")
  var scenario = "demo"

  @Option(
    name: [.customShort("C"), .long], help: "The folder to write to.", completion: .directory)
  var directory = "."

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !scenario.isEmpty,
      scenario.allSatisfy({ $0.isLetter || $0.isNumber || "_-".contains($0) })
    else {
      throw ArgumentParser.ValidationError("a name consists of letters, digits, `_` and `-`")
    }
  }

  func run() async throws {
    let files = [
      "Factories/author.yaml": Self.author, "Factories/post.yaml": Self.post,
      "Scenarios/\(scenario).yaml": Self.steps(of: scenario),
    ]
    let manager = FileManager.default
    let names = files.keys.sorted()
    if let existing = names.first(where: { manager.fileExists(atPath: path($0)) }) {
      throw CommandFailure(
        "\(path(existing)) already exists", hint: "nothing was written", code: .files)
    }
    try WrittenFiles.write(names.map { (path($0), Array((files[$0] ?? "").utf8)) })
    if json { return try JSONOutput.print(["created": names.map(path)]) }
    for name in names { Console.print("created  \(path(name))") }
    let option = directory == "." ? "" : " -C \(directory)"
    Console.print("next: seed run \(scenario)\(option)")
  }

  private func path(_ name: String) -> String { directory == "." ? name : directory + "/" + name }

  private static let author = """
    factory: author
    table: authors

    fields:
      id:        { type: integer, primary_key: true }
      name:      { type: string, max_length: 80 }
      email:     { type: string, max_length: 120, unique: true }
      joined_at: { type: datetime }

    values:
      name: full_name()
      email: random_email()
      joined_at: random_datetime(-365d, now)

    """

  private static let post = """
    factory: post
    table: posts

    fields:
      id:        { type: integer, primary_key: true }
      author_id: { type: integer, references: authors.id }
      title:     { type: string, max_length: 120 }
      body:      { type: text }
      published: { type: boolean }

    values:
      author_id: ref(author)
      title: title()
      body: paragraph(3)
      published: random_bool(80%)

    traits:
      draft: { published: false }

    """

  private static func steps(of scenario: String) -> String {
    """
    scenario: \(scenario)
    seed: 1

    steps:
      - truncate: [posts, authors]
      - create: author
        count: 20
      - create: post
        count: 100
      - create: post
        count: 5
        traits: [draft]
        as: drafts
      - expect: { authors: 20, posts: 105 }

    """
  }
}
