import SeedDatabase
import Foundation

/// A primary and its streaming replica, which `Campaigns/replicas` has started.
struct ReplicationServers {
  var primary: DatabaseURL
  var replica: DatabaseURL
  /// The command that does something to the replica: `kill` or `start`.
  var control: String

  static var available: ReplicationServers? {
    let environment = ProcessInfo.processInfo.environment
    guard let primary = environment["SEEDKIT_TEST_PRIMARY"].flatMap({ try? DatabaseURL($0) }),
      let replica = environment["SEEDKIT_TEST_REPLICA"].flatMap({ try? DatabaseURL($0) }),
      let control = environment["SEEDKIT_TEST_REPLICA_CONTROL"]
    else { return nil }
    return ReplicationServers(primary: primary, replica: replica, control: control)
  }
}
