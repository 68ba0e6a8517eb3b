// swift-tools-version: 6.2
import PackageDescription

// SeedKit: test data and fixtures, written to SQLite and PostgreSQL by an ORM of its own.
//
// Dependencies point one way: SeedCLI -> SeedKit -> SeedORM, SeedFormat. See docs/architecture.md.

let package = Package(
  name: "SeedKit",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "SeedKit", targets: ["SeedKit"]),
    .library(name: "SeedORM", targets: ["SeedORM"]),
    .library(name: "SeedFormat", targets: ["SeedFormat"]),
    .library(name: "SeedTesting", targets: ["SeedTesting"]),
    .library(name: "SeedXCTest", targets: ["SeedXCTest"]),
    .executable(name: "seed", targets: ["SeedCLI"]),
  ],
  traits: [
    .trait(
      name: "Zstandard",
      description: "`seed export --compress zstd`; needs libzstd, which bin/seed looks for.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // Tests only: the differential test of SeedFormat against an independent YAML reader.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .systemLibrary(
      name: "CPostgres",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    // Of the command alone, so that programs which use the libraries don't need them.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .target(name: "SeedFormat"),
    .target(
      name: "SeedORM",
      dependencies: [
        "CSQLite", "CPostgres",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .target(name: "SeedKit", dependencies: ["SeedFormat", "SeedORM"]),
    .target(name: "SeedTesting", dependencies: ["SeedKit", "SeedORM", "SeedFormat"]),
    .target(name: "SeedXCTest", dependencies: ["SeedTesting", "SeedORM"]),
    .executableTarget(
      name: "SeedCLI",
      dependencies: [
        "SeedKit", "SeedORM", "SeedFormat", "CZlib",
        .target(name: "CZstd", condition: .when(traits: ["Zstandard"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What the test targets share; in no product.
    .target(name: "TestSupport", dependencies: ["SeedORM"], path: "Tests/TestSupport"),
    .testTarget(
      name: "SeedFormatTests",
      dependencies: ["SeedFormat", .product(name: "Yams", package: "Yams")]),
    .testTarget(
      name: "SeedORMTests",
      dependencies: [
        "SeedORM", "CSQLite", "TestSupport", .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "SeedKitTests", dependencies: ["SeedKit", "SeedORM", "SeedFormat", "TestSupport"]),
    .testTarget(
      name: "SeedTestingTests",
      dependencies: ["SeedTesting", "SeedKit", "SeedORM", "SeedFormat", "TestSupport"],
      exclude: ["Expected"]),
    .testTarget(name: "SeedXCTestTests", dependencies: ["SeedXCTest", "SeedTesting", "SeedORM"]),
    .testTarget(name: "SeedCLITests", dependencies: ["SeedCLI", "SeedORM", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
