// Inference is used together with the modules that execute its plans.
@_exported public import SeedKit
