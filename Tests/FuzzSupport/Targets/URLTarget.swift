import SeedDatabase

/// Connection URLs: what is read is written back as the same, and shows no password.
package enum URLTarget: FuzzTarget {
  package static let name = "url"

  package static func feed(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let url: DatabaseURL
    do {
      url = try DatabaseURL(text)
    } catch {
      _ = "\(error)"
      return
    }
    guard let again = try? DatabaseURL(url.redacted.description) else {
      preconditionFailure("the description of a URL is none")
    }
    precondition(again.redacted == url.redacted)
    if case .postgres(let address) = url.target, let password = address.password {
      // A password that is part of anything else can't be told from it.
      let isElsewhere =
        password.contains("***") || url.redacted.description.contains(password)
      precondition(isElsewhere || password.count < 4 || !url.description.contains(password))
    }
  }
}
