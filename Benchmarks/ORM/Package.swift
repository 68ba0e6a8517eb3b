// swift-tools-version: 6.2
import PackageDescription

// SeedORM compared with GRDB on SQLite and with libpq on PostgreSQL, and GRDB as a tool that seeds tables;
// see ../README.md. A package of its own, so that users of SeedKit don't fetch what it is
// compared with.

let package = Package(
  name: "ORMBenchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "SeedKit", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    .executableTarget(
      name: "ORMBenchmark",
      dependencies: [
        "CLibPQ",
        .product(name: "SeedORM", package: "SeedKit"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]),
    .executableTarget(
      name: "GRDBPeer", dependencies: [.product(name: "GRDB", package: "GRDB.swift")]),
    .executableTarget(
      name: "TestDatabaseBenchmark",
      dependencies: [
        .product(name: "SeedORM", package: "SeedKit"),
        .product(name: "SeedTesting", package: "SeedKit"),
      ],
      swiftSettings: [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]),
  ],
  swiftLanguageModes: [.v6]
)

// Needs libhiredis, which nobody else has to install.
if Context.environment["REDIS_URL"] != nil {
  package.dependencies[0] = .package(name: "SeedKit", path: "../..", traits: [.defaults, "Redis"])
  package.targets.append(
    .executableTarget(
      name: "CacheBenchmark",
      dependencies: [
        .product(name: "SeedORM", package: "SeedKit"),
        .product(name: "SeedRedis", package: "SeedKit"),
      ],
      swiftSettings: [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]))
}
