internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// How fast earlier runs were on this machine, in a file of the user's cache folder.
///
/// Nothing depends on it but estimates, so that a file that can't be read or written is no error. A
/// run too short to be a measurement doesn't touch it.
enum RateStore {
  /// `SEEDKIT_CACHE`, or the folder for caches of the system.
  private static var folder: String? {
    func variable(_ name: String) -> String? {
      Platform.environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if let folder = variable("SEEDKIT_CACHE") { return folder }
    if let caches = variable("XDG_CACHE_HOME") { return caches + "/seedkit" }
    guard let home = variable("HOME") else { return nil }
    #if os(macOS)
      return home + "/Library/Caches/seedkit"
    #else
      return home + "/.cache/seedkit"
    #endif
  }

  private static var path: String? { folder.map { $0 + "/rates.json" } }

  /// The rates so far.
  static var rates: RunRates {
    guard let path, let data = FileManager.default.contents(atPath: path) else { return RunRates() }
    return (try? JSONDecoder().decode(RunRates.self, from: data))?.plausible ?? RunRates()
  }

  /// Remembers a run if it says something new.
  ///
  /// - `estimate`: what was expected of it; `nil` if nobody has asked.
  /// - Returns: what was expected; `nil` if nobody has asked, and the run was too short to tell.
  static func record(
    _ report: RunReport, of plan: Plan, on url: DatabaseURL, after estimate: RunEstimate?
  ) -> RunEstimate? {
    guard RunRates.measures(report, of: plan) else { return estimate }
    var rates = rates
    let server = server(of: url)
    let estimate = estimate ?? rates.estimate(plan, on: server)
    guard rates.learns(from: report, after: estimate), let folder, let path else { return estimate }
    rates.record(report, of: plan, on: server)
    guard let data = try? JSONEncoder().encode(rates) else { return estimate }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = Platform.replace(path, with: String(decoding: data, as: UTF8.self))
    return estimate
  }

  /// What a plan is expected to take.
  static func estimate(_ plan: Plan, on url: DatabaseURL) -> RunEstimate {
    rates.estimate(plan, on: server(of: url))
  }

  /// The kind of database; of servers, each has its own speed.
  private static func server(of url: DatabaseURL) -> String {
    switch url.target {
    case .sqlite(let path, _): path == ":memory:" ? "sqlite memory" : "sqlite"
    case .postgres(let address):
      "postgres " + address.hosts.map { "\($0.name):\($0.port ?? 5432)" }.joined(separator: ",")
    }
  }
}
