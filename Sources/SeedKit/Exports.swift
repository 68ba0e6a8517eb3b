// The API of a program that imports SeedKit, in whichever module it is declared.
@_exported public import SeedFormat
@_exported public import SeedGeneration
@_exported public import SeedORM
@_exported public import SeedPlanning
@_exported public import SeedSchema
@_exported public import SeedSyntax
