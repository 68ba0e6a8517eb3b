/// An error in a request, or in a part of its response.
///
/// Its ``description`` is what a client may see. A database error is never passed on: it is
/// replaced by ``internalError``, and kept in ``underlying`` for the server's log.
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

  /// A step of the path to a value of a response.
  public enum PathStep: Sendable, Hashable {
    /// A field, by its alias if it has one.
    case field(String)
    /// An index in a list, counted from 0.
    case index(Int)
  }

  /// The message to a client for an error that it didn't cause.
  public static let internalError = "Internal error."

  /// The message.
  public var message: String
  /// The positions in the document.
  public var locations: [Location]
  /// The path in the response; `nil` for an error of the whole request.
  public var path: [PathStep]?
  /// Information for programs, such as `code` and `field`.
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
