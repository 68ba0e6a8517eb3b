public import SeedDatabase

/// Any error of SeedORM: ``ValidationError``, ``DuplicateRecord``, ``RecordNotFound``,
/// ``StaleRecord``, ``FilterError`` or `DatabaseError`.
///
/// ```swift
/// do {
///   try await user.create(in: db)
/// } catch let error as any SeedORMError {
///   print(error.code, error)
/// }
/// ```
public protocol SeedORMError: Error, Sendable {
  /// The kind of error.
  var code: DatabaseError.Code { get }
}

extension DatabaseError: SeedORMError {}
