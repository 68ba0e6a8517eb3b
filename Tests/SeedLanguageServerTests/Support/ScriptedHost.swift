import SeedLanguageServer
import SeedPlanning
import SeedSchema

/// An editor that sends some messages, and a project without a database.
final class ScriptedHost: LanguageServerHost {
  private let input: Locked<[UInt8]?>
  private let sent = Locked<[UInt8]>([])
  private let folders = Locked<[String]>([])

  /// Creates an editor.
  ///
  /// - Parameter messages: what it sends, as JSON.
  init(_ messages: [String]) {
    let text = messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    input = Locked(Array(text.utf8))
  }

  /// What the server sent.
  var output: String { String(decoding: sent.withLock { $0 }, as: UTF8.self) }
  /// The folders whose databases the server asked for.
  var askedFolders: [String] { folders.withLock { $0 } }

  func read() -> [UInt8]? { input.withLock { $0.take() } }

  func hasInput() -> Bool { input.withLock { $0 != nil } }

  func write(_ bytes: [UInt8]) { sent.withLock { $0 += bytes } }

  func tables(for project: Project, in folder: String) async -> DatabaseState? {
    folders.withLock { $0.append(folder) }
    return nil
  }
}
