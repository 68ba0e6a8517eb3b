// Inference is used with the modules that carry its plans out.
@_exported public import SeedKit
