import SeedSchema

/// The tables that a transaction and its nested transactions have written to.
final class WriteLog: Sendable {
  private let tables = Locked<(named: Set<String>, hasUnknown: Bool)>(([], false))

  func add(_ written: WrittenTables) {
    tables.withLock { tables in
      switch written {
      case .none: break
      case .table(let name): tables.named.insert(name)
      case .unknown: tables.hasUnknown = true
      }
    }
  }

  var all: [WrittenTables] {
    tables.withLock { $0.hasUnknown ? [.unknown] : $0.named.map { .table($0) } }
  }
}
