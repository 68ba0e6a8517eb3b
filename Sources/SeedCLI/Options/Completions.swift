internal import SeedDatabase
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Completions of option values for shells: names of the project in the current folder.
enum Completions {
  private static var project: Project? { try? ProjectFolder(path: ".").read() }

  /// Names of traits, of the factory on the command line if there is one.
  static let trait = CompletionKind.custom { words, _, _ in
    let factories = project?.factories ?? [:]
    let named = words.compactMap { factories[$0] }
    let chosen = named.isEmpty ? Array(factories.values) : named
    return Set(chosen.flatMap { $0.traits.map(\.name) }).sorted()
  }

  /// Names of the columns with values in the factory on the command line.
  static let columns = CompletionKind.custom { words, _, _ in
    let factories = project?.factories ?? [:]
    let chosen = words.compactMap { factories[$0] }
    let names = chosen.flatMap { factory in
      (factory.schema?.fields.map(\.name) ?? []) + factory.values.map(\.column)
    }
    return Set(names).sorted()
  }

  /// Tables of the factories.
  static let table = CompletionKind.custom { _, _, _ in
    guard let project else { return [] }
    return Set(project.factories.keys.compactMap { project.table(of: $0)?.description }).sorted()
  }

  /// `user=`, for the factories and groups whose row count can be overridden.
  static let count = CompletionKind.custom { _, _, _ in
    guard let project else { return [] }
    let groups = project.scenarios.values.flatMap(\.steps).compactMap { step in
      if case .create(let create) = step.action { create.group?.name } else { nil }
    }
    return Set(project.factories.keys).union(groups).sorted().map { $0 + "=" }
  }

  /// `tenant=`, for the variables of the files.
  static let variable = CompletionKind.custom { _, _, _ in
    project?.variables.keys.sorted().map { $0 + "=" } ?? []
  }

  /// The databases of the scenarios, and the SQLite files of the folder.
  static let database = CompletionKind.custom { _, _, _ in
    let known = project?.scenarios.values.compactMap(\.database) ?? []
    let files = (try? FileManager.default.contentsOfDirectory(atPath: ".")) ?? []
    let databases = files.filter { name in
      [".db", ".sqlite", ".sqlite3"].contains { name.hasSuffix($0) }
    }
    return Set(known).union(databases.map { "sqlite:" + $0 }).sorted()
      + ["postgres://", "sqlite:"]
  }

  /// The migrations of the default folder.
  static let migration = CompletionKind.custom { _, _, _ in
    guard let folder = try? MigrationFolder(path: MigrationFolderOptions.usualPath) else {
      return []
    }
    return folder.migrations.map(\.name)
  }

  /// The phases of a run in parts.
  static let shard = CompletionKind.list(["prepare/", "1/", "job/", "finish/", "abandon"])

  /// The formats of `seed export`.
  static let format = CompletionKind.list(ExportFormat.allCases.map(\.rawValue))

  /// The formats in which programs expect a database's URL.
  static let urlFormat = CompletionKind.list(DatabaseURLFormat.allCases.map(\.rawValue))
}
