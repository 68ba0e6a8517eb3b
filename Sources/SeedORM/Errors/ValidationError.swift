public import SeedDatabase

/// A model breaks a rule of its fields or its ``Model/validate(_:)``; nothing was written.
///
/// It lists all failures at once.
///
/// ```swift
/// do {
///   try await user.create(in: db)
/// } catch let error as ValidationError {
///   for failure in error.failures { print(failure.field ?? "", failure.message) }
/// }
/// ```
public struct ValidationError: SeedORMError, Hashable, CustomStringConvertible {
  /// One violated rule.
  public struct Failure: Sendable, Hashable {
    /// The column's name; `nil` for the model as a whole.
    public var field: String?
    /// The requirement that it violates.
    public var message: String
    /// The index of the model in the list of models to write; `nil` for a single model.
    public var index: Int?

    /// Creates a failure.
    public init(field: String?, message: String, index: Int? = nil) {
      self.field = field
      self.message = message
      self.index = index
    }
  }

  /// The table of the model.
  public var table: String
  /// All failures; for a long list of models, the first hundred.
  public var failures: [Failure]

  /// Creates an error.
  public init(table: String, failures: [Failure]) {
    self.table = table
    self.failures = failures
  }

  /// `DatabaseError.Code.validation`.
  public var code: DatabaseError.Code { .validation }

  /// The messages of a field.
  public func messages(of field: String) -> [String] {
    failures.filter { $0.field == field }.map(\.message)
  }

  /// All failures, without values.
  public var description: String {
    let lines = failures.map { failure in
      (failure.index.map { "row \($0): " } ?? "") + (failure.field.map { $0 + " " } ?? "")
        + failure.message
    }
    return "\(table) is not valid: " + lines.joined(separator: "; ")
  }
}
