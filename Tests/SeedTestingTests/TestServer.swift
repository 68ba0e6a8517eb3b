import Foundation

/// The server of PostgreSQL that tests may make databases on.
enum TestServer {
  static var url: String? {
    ProcessInfo.processInfo.environment["SEEDKIT_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
