internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The speed of earlier runs on this machine, in a file in the user's cache folder.
///
/// Only estimates depend on it, so it is no error if the file can't be read or written. A run too
/// short to be a measurement doesn't change it.
enum RateStore {
  /// `SEEDKIT_CACHE`, or the system's cache folder.
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

  /// Records a run if it adds information.
  ///
  /// `estimate` is the estimate for the run; `nil` if none was computed.
  ///
  /// - Returns: the estimate; `nil` if none was computed, and the run was too short to compute one.
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

  /// The estimate for a plan.
  static func estimate(_ plan: Plan, on url: DatabaseURL) -> RunEstimate {
    rates.estimate(plan, on: server(of: url))
  }

  /// The key of a database; each server has its own speed.
  private static func server(of url: DatabaseURL) -> String {
    switch url.target {
    case .sqlite(let path, _): path == ":memory:" ? "sqlite memory" : "sqlite"
    case .postgres(let address):
      "postgres " + address.hosts.map { "\($0.name):\($0.port ?? 5432)" }.joined(separator: ",")
    }
  }
}
