// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Observatory",
  platforms: [.macOS(.v15)],
  dependencies: [
    // Your package names the repository: .package(url: …, from: …).
    .package(name: "SeedKit", path: "../..")
  ],
  targets: [
    .target(
      name: "Observatory",
      dependencies: [.product(name: "SeedORM", package: "SeedKit")]),
    .testTarget(
      name: "ObservatoryTests",
      dependencies: [
        "Observatory", .product(name: "SeedKit", package: "SeedKit"),
        .product(name: "SeedTesting", package: "SeedKit"),
      ]),
  ]
)
