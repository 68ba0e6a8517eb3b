// swift-tools-version: 6.2
import PackageDescription

// SeedKit: test data and fixtures, written to SQLite and PostgreSQL by an ORM of its own.
//
// The targets are the stages of a value, and each imports only what is listed: see
// docs/architecture.md and DependencyTests.

let package = Package(
  name: "SeedKit",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "SeedKit", targets: ["SeedKit", "SeedInference"]),
    .library(name: "SeedORM", targets: ["SeedORM"]),
    .library(name: "SeedGraphQL", targets: ["SeedGraphQL"]),
    .library(name: "SeedFormat", targets: ["SeedFormat"]),
    .library(name: "SeedModels", targets: ["SeedModels"]),
    .library(name: "SeedTesting", targets: ["SeedTesting"]),
    .library(name: "SeedXCTest", targets: ["SeedXCTest"]),
    .library(name: "SeedRedis", targets: ["SeedRedis"]),
    .executable(name: "seed", targets: ["SeedCLI"]),
  ],
  traits: [
    .default(enabledTraits: ["SQLite", "PostgreSQL"]),
    .trait(name: "SQLite", description: "SQLite databases; links libsqlite3."),
    .trait(name: "PostgreSQL", description: "PostgreSQL databases; needs libpq."),
    .trait(
      name: "Zstandard",
      description: "`seed export --compress zstd`; needs libzstd, which bin/seed looks for."),
    .trait(name: "Redis", description: "The contents of the product SeedRedis; needs libhiredis."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // Tests only: the differential test of SeedFormat against an independent YAML reader.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The databases' client libraries, and what the command compresses with.
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    // Opens libpq when it is first needed; compiled with its headers (Debian: libpq-dev, Homebrew:
    // libpq).
    .target(name: "CPostgres"),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    // Without `pkgConfig`, whose flags SwiftPM warns about in every build.
    .systemLibrary(
      name: "CHiredis", providers: [.apt(["libhiredis-dev"]), .brew(["hiredis"])]),
    // How glibc keeps memory.
    .systemLibrary(name: "CMalloc"),

    // The system's C library, under one name on all systems.
    .target(name: "SeedSystem"),

    // Text and nouns.
    .target(name: "SeedFormat"),
    .target(name: "SeedSchema", dependencies: ["SeedSystem"]),

    // From files to a plan. Nothing here links a C library.
    .target(name: "SeedSyntax", dependencies: ["SeedFormat", "SeedSchema"]),
    .target(name: "SeedPredicates", dependencies: ["SeedFormat", "SeedSchema", "SeedSyntax"]),
    .target(
      name: "SeedGeneration",
      dependencies: ["SeedSystem", "SeedFormat", "SeedSchema", "SeedSyntax"]),
    .target(
      name: "SeedPlanning",
      dependencies: [
        "SeedFormat", "SeedSchema", "SeedSyntax", "SeedPredicates", "SeedGeneration",
      ]),

    // Into the databases: what they have in common and the SQL of each, then the two that link a
    // client library.
    .target(
      name: "SeedDatabase",
      dependencies: ["SeedSchema", .product(name: "Logging", package: "swift-log")]),
    .target(
      name: "SeedSQLite",
      dependencies: [
        "SeedSystem", "SeedSchema", "SeedDatabase", "CSQLite",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .target(
      name: "SeedPostgres",
      dependencies: [
        "SeedSystem", "SeedSchema", "SeedDatabase", "CPostgres",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .target(
      name: "SeedORM",
      dependencies: [
        "SeedSchema", "SeedDatabase",
        .target(name: "SeedSQLite", condition: .when(traits: ["SQLite"])),
        .target(name: "SeedPostgres", condition: .when(traits: ["PostgreSQL"])),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // A GraphQL schema of models; a product of its own.
    .target(name: "SeedGraphQL", dependencies: ["SeedSchema", "SeedDatabase", "SeedORM"]),

    // A store for the query cache; empty without its trait.
    .target(
      name: "SeedRedis",
      dependencies: [
        "SeedORM", "SeedSchema", .target(name: "CHiredis", condition: .when(traits: ["Redis"])),
      ]),

    // Plans that are carried out, and made for databases without files.
    .target(
      name: "SeedKit",
      dependencies: [
        "SeedSystem", "SeedFormat", "SeedSchema", "SeedSyntax", "SeedGeneration", "SeedPredicates",
        "SeedPlanning", "SeedDatabase", "SeedORM",
      ]),
    .target(
      name: "SeedInference",
      dependencies: [
        "SeedFormat", "SeedSchema", "SeedSyntax", "SeedGeneration", "SeedPredicates",
        "SeedPlanning", "SeedDatabase", "SeedORM", "SeedKit",
      ]),

    // Rows of models, for servers and tests.
    .target(
      name: "SeedModels",
      dependencies: [
        "SeedFormat", "SeedSchema", "SeedGeneration", "SeedPlanning", "SeedDatabase", "SeedORM",
        "SeedKit",
      ]),

    // HTTP for programs and browsers of this machine.
    .target(name: "SeedLocalServer", dependencies: ["SeedSystem"]),

    // What people use.
    .target(
      name: "SeedStudio",
      dependencies: [
        "SeedSystem", "SeedFormat", "SeedSchema", "SeedGeneration", "SeedPlanning", "SeedKit",
        "SeedLocalServer",
      ],
      exclude: ["Page"]),
    .target(
      name: "SeedLanguageServer",
      dependencies: [
        "SeedFormat", "SeedSchema", "SeedSyntax", "SeedGeneration", "SeedPlanning", "SeedKit",
      ]),
    .target(
      name: "SeedTesting",
      dependencies: [
        "SeedFormat", "SeedSchema", "SeedGeneration", "SeedPlanning", "SeedDatabase", "SeedORM",
        "SeedKit",
      ]),
    .target(
      name: "SeedXCTest",
      dependencies: ["SeedDatabase", "SeedORM", "SeedTesting"]),
    .executableTarget(
      name: "SeedCLI",
      dependencies: [
        "SeedSystem", "SeedFormat", "SeedSchema", "SeedGeneration", "SeedPlanning",
        "SeedDatabase", "SeedORM", "SeedKit", "SeedInference", "SeedStudio",
        "SeedLanguageServer", "SeedLocalServer", "CZlib",
        .target(name: "CZstd", condition: .when(traits: ["Zstandard"])),
        .target(name: "CMalloc", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the test targets share; in no product.
    .target(
      name: "TestSupport",
      dependencies: [
        "SeedDatabase", "SeedORM", "SeedSchema", .product(name: "Logging", package: "swift-log"),
      ],
      path: "Tests/TestSupport"),
    .target(
      name: "PlanSupport",
      dependencies: ["SeedPlanning", "SeedGeneration", "SeedSchema", "SeedFormat"],
      path: "Tests/PlanSupport"),
    .target(
      name: "RunSupport",
      dependencies: [
        "TestSupport", "PlanSupport", "SeedKit", "SeedPlanning", "SeedGeneration",
        "SeedDatabase", "SeedSchema", "SeedFormat",
      ],
      path: "Tests/RunSupport"),
    .target(name: "RandomSupport", path: "Tests/RandomSupport"),
    // What `Campaigns/fuzz` feeds.
    .target(
      name: "FuzzSupport",
      dependencies: [
        "SeedSystem", "SeedFormat", "SeedSchema", "SeedSyntax", "SeedGeneration", "SeedPredicates",
        "SeedPlanning", "SeedDatabase", "SeedORM", "SeedGraphQL",
      ],
      path: "Tests/FuzzSupport"),
    // What `Tests/GraphQL/run` compares with graphql-core.
    .executableTarget(
      name: "GraphQLProbe", dependencies: ["SeedGraphQL", "SeedORM"], path: "Tests/GraphQL/Probe"),
    .testTarget(
      name: "SeedFormatTests",
      dependencies: ["SeedFormat", "RandomSupport", .product(name: "Yams", package: "Yams")]),
    .testTarget(name: "SeedSchemaTests", dependencies: ["SeedSchema", "RandomSupport"]),
    .testTarget(
      name: "SeedSyntaxTests", dependencies: ["SeedSyntax", "SeedFormat"]),
    .testTarget(
      name: "SeedGenerationTests",
      dependencies: [
        "SeedGeneration", "SeedSyntax", "SeedPlanning", "SeedSchema", "SeedFormat", "PlanSupport",
      ]),
    .testTarget(
      name: "SeedPredicatesTests",
      dependencies: [
        "SeedPredicates", "SeedPlanning", "SeedGeneration", "SeedSchema", "SeedDatabase",
        "PlanSupport", "TestSupport", "RunSupport", "RandomSupport",
      ], exclude: ["Names/columns.txt", "Names/accepted.txt"]),
    .testTarget(
      name: "SeedPlanningTests",
      dependencies: [
        "SeedPlanning", "SeedGeneration", "SeedSchema", "SeedFormat",
        "PlanSupport",
      ]),
    .testTarget(
      name: "SeedDatabaseTests",
      dependencies: [
        "SeedDatabase", "SeedSQLite", "SeedPostgres", "SeedORM", "SeedSchema",
        "TestSupport", "RandomSupport",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "SeedSQLiteTests",
      dependencies: [
        "SeedSQLite", "SeedDatabase", "SeedORM", "SeedSchema", "CSQLite", "RandomSupport",
        "TestSupport",
      ]),
    .testTarget(
      name: "SeedPostgresTests",
      dependencies: [
        "SeedPostgres", "SeedDatabase", "SeedORM", "SeedSchema", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "SeedORMTests",
      dependencies: [
        "SeedORM", "SeedDatabase", "SeedSchema", "TestSupport", "RandomSupport",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "SeedMigrationTests",
      dependencies: ["SeedORM", "SeedDatabase", "SeedSchema", "TestSupport"]),
    .testTarget(
      name: "SeedGraphQLTests",
      dependencies: [
        "SeedGraphQL", "SeedORM", "SeedSchema", "TestSupport", "RandomSupport",
      ],
      exclude: ["Language/Corpus"]),
    .testTarget(name: "FuzzSupportTests", dependencies: ["FuzzSupport"]),
    .testTarget(
      name: "SeedRedisTests",
      dependencies: ["SeedRedis", "SeedORM", "SeedDatabase", "SeedSchema", "TestSupport"]),
    .testTarget(
      name: "SeedKitTests",
      dependencies: [
        "SeedKit", "SeedPlanning", "SeedGeneration", "SeedPredicates", "SeedORM",
        "SeedDatabase", "SeedSchema", "SeedFormat", "TestSupport", "PlanSupport", "RunSupport",
      ]),
    .testTarget(
      name: "SeedInferenceTests",
      dependencies: [
        "SeedInference", "SeedKit", "SeedPlanning", "SeedGeneration", "SeedPredicates", "SeedORM",
        "SeedDatabase", "SeedSchema", "SeedFormat", "TestSupport", "PlanSupport", "RunSupport",
      ]),
    .testTarget(
      name: "SeedTestingTests",
      dependencies: [
        "SeedTesting", "SeedKit", "SeedGeneration", "SeedORM", "SeedDatabase",
        "SeedSchema", "SeedFormat", "SeedInference", "TestSupport",
      ],
      exclude: ["Expected"]),
    .testTarget(
      name: "SeedModelsTests",
      dependencies: [
        "SeedModels", "SeedORM", "SeedSchema", "TestSupport",
      ]
    ),
    .testTarget(
      name: "SeedXCTestTests",
      dependencies: ["SeedXCTest", "SeedTesting", "SeedORM", "SeedSchema"]),
    .testTarget(
      name: "SeedLanguageServerTests",
      dependencies: ["SeedLanguageServer", "SeedPlanning", "SeedSchema", "TestSupport"]),
    .testTarget(name: "SeedLocalServerTests", dependencies: ["SeedLocalServer"]),
    .testTarget(
      name: "SeedStudioTests",
      dependencies: [
        "SeedStudio", "SeedLocalServer", "SeedKit", "SeedPlanning", "SeedSchema", "SeedFormat",
        "SeedDatabase", "SeedORM", "TestSupport",
      ]),
    .testTarget(
      name: "SeedCLITests",
      dependencies: [
        "SeedCLI", "SeedORM", "SeedDatabase", "SeedSchema", "SeedSystem", "TestSupport",
      ]),
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

// `bin/docs` alone asks for this, so that nobody else fetches it.
if Context.environment["SEEDKIT_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

// `Campaigns/fuzz` alone asks for this: without libFuzzer's `main` it can't be linked.
if Context.environment["SEEDKIT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "SeedFuzz", dependencies: ["FuzzSupport"], path: "Campaigns/Fuzzing/Driver",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}

// `bin/test-generation` alone asks for this: the modules that generate values, and their tests,
// where no library of a database is installed.
if Context.environment["SEEDKIT_WITHOUT_DATABASES"] != nil {
  let generation = [
    "SeedSystem", "SeedFormat", "SeedSchema", "SeedSyntax", "SeedPredicates", "SeedGeneration",
    "SeedPlanning",
  ]
  let tests = [
    "SeedFormatTests", "SeedSchemaTests", "SeedSyntaxTests", "SeedGenerationTests",
    "SeedPlanningTests",
  ]
  let names = Set(generation + tests + ["PlanSupport", "RandomSupport"])
  package.targets.removeAll { !names.contains($0.name) }
  package.products = [.library(name: "SeedPlanning", targets: ["SeedPlanning"])]
  package.dependencies.removeAll { dependency in
    guard case .sourceControl(_, let location, _) = dependency.kind else { return false }
    return !location.hasSuffix("/Yams")
  }
}
