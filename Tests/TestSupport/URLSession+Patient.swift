#if canImport(FoundationNetworking)
  public import FoundationNetworking
#else
  public import Foundation
#endif

extension URLSession {
  /// A session that waits a day instead of a minute: on a busy machine, the tests beside can keep a
  /// server's answer back.
  public static let patient: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 86_400
    return URLSession(configuration: configuration)
  }()
}
