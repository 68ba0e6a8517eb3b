import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Thrown if a value is requested whose error has already been reported.
struct AlreadyReported: Error {}
