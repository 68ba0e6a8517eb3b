/// Runs `body`, then `cleanUp` whether it returned or threw: a `defer` that can wait.
public func finally<Result>(
  _ body: () async throws -> Result, do cleanUp: () async throws -> Void
) async throws -> Result {
  let result: Result
  do {
    result = try await body()
  } catch {
    try? await cleanUp()
    throw error
  }
  try await cleanUp()
  return result
}
