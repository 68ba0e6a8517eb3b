/// What is wrong with a request, or with a part of its answer.
///
/// Its ``description`` is what a client may see. An error of the database is never passed on: its
/// place has ``internalError``, and ``underlying`` is for the server's log.
public struct GraphQLError: Error, Sendable, CustomStringConvertible {
  /// A position in a document, both counted from 1; columns count Unicode scalars.
  public struct Location: Sendable, Hashable, Codable {
    /// The line.
    public var line: Int
    /// The column.
    public var column: Int

    /// Creates a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A step of the path to a value of an answer.
  public enum PathStep: Sendable, Hashable {
    /// A field, by its alias if it has one.
    case field(String)
    /// A place in a list, counted from 0.
    case index(Int)
  }

  /// What a client is told instead of an error that is none of its own.
  public static let internalError = "Internal error."

  /// What is wrong.
  public var message: String
  /// Where in the document.
  public var locations: [Location]
  /// Where in the answer; `nil` for an error of the request as a whole.
  public var path: [PathStep]?
  /// What a program may need to know, such as `code` and `field`.
  public var extensions: GraphQLObject
  /// The error behind this one, for the server's log; never sent to a client.
  public var underlying: (any Error)?

  /// Creates an error.
  public init(
    _ message: String, at locations: [Location] = [], path: [PathStep]? = nil,
    extensions: GraphQLObject = [:], underlying: (any Error)? = nil
  ) {
    self.message = message
    self.locations = locations
    self.path = path
    self.extensions = extensions
    self.underlying = underlying
  }

  /// The message with its first position.
  public var description: String {
    locations.first.map { "\($0.line):\($0.column): \(message)" } ?? message
  }
}
