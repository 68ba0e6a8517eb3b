import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Listens for notifications on a separate connection, which it reopens whenever it is lost.
struct PostgresListener: Sendable {
  /// The channel of the triggers.
  static let channel = "seedkit_changes"
  /// How often a listener checks for cancellation, in milliseconds.
  private static let pause = 100

  private let url: DatabaseURL
  private let hub: ChangeHub

  init(_ url: DatabaseURL, _ hub: ChangeHub) {
    self.url = url
    self.hub = hub
  }

  /// Opens the first connection.
  ///
  /// - Throws: `DatabaseError` if the server can't be reached.
  func connect() async throws -> any ServerConnection {
    guard let connection = try await url.connect() as? any ServerConnection else {
      throw DatabaseError(.unsupported, "only PostgreSQL has notifications")
    }
    do {
      _ = try await connection.execute("LISTEN seedkit_changes")
    } catch {
      await connection.close()
      throw error
    }
    return connection
  }

  /// Listens until the task is cancelled.
  func run(on first: any ServerConnection) async {
    var connection: (any ServerConnection)? = first
    var delay = 50
    while !Task.isCancelled {
      guard let open = connection else {
        try? await Task.sleep(for: .milliseconds(delay))
        delay = min(delay * 2, 5_000)
        connection = try? await connect()
        if connection != nil {
          delay = 50
          // Changes committed in the meantime are unknown.
          hub.publishGap()
        }
        continue
      }
      do {
        let payloads = try await open.notifications(within: Self.pause)
        let changes = payloads.compactMap(Self.change)
        if !changes.isEmpty { hub.publish(changes) }
      } catch {
        await open.close()
        connection = nil
      }
    }
    await connection?.close()
  }

  /// The change that a trigger reports; `nil` for a notification from another source.
  private static func change(_ payload: String) -> DatabaseChange? {
    guard let message = try? JSONDecoder().decode(Message.self, from: Data(payload.utf8)),
      let kinds = message.kinds
    else { return nil }
    return DatabaseChange(
      TableName(message.table, schema: message.schema), kinds,
      keys: message.keys.map { keys in Set(keys.map { $0.map(\.value) }) })
  }

  /// A notification's payload.
  private struct Message: Decodable {
    var schema: String
    var table: String
    var event: String
    var keys: [[KeyValue]]?

    var kinds: Set<DatabaseChange.Kind>? {
      switch event {
      case "INSERT": [.insert]
      case "UPDATE": [.update]
      case "DELETE", "TRUNCATE": [.delete]
      default: nil
      }
    }
  }

  /// A value of a key.
  private struct KeyValue: Decodable {
    var value: SQLValue

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int64.self) {
        value = .integer(number)
      } else if let text = try? container.decode(String.self) {
        value = .text(text)
      } else if let flag = try? container.decode(Bool.self) {
        value = .boolean(flag)
      } else if let number = try? container.decode(Double.self) {
        value = .double(number)
      } else {
        value = .null
      }
    }
  }
}
