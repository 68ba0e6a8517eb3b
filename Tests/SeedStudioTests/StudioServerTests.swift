import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@testable import SeedStudio

@Suite struct StudioServerTests {
  @Test func theNetworkGetsNoAnswerWithoutTheToken() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let server = try #require(StudioServer(TestHost(folder: folder.path)))
      let (page, response) = try await get(server.url)
      #expect(response.statusCode == 200)
      #expect(page.contains("<title>seed studio</title>"))
      let policy = response.value(forHTTPHeaderField: "Content-Security-Policy")
      #expect(policy?.hasPrefix("default-src 'none'; script-src 'self'") == true)
      let base = server.url.split(separator: "/").prefix(2).joined(separator: "//")
      let wrong = try await get("\(base)/wrong/api/project").1
      #expect(wrong.statusCode == 404)
      let project = try await get("\(server.url)api/project").0
      #expect(project.contains("\"name\":\"shop\""))
      await server.stop()
    }
  }

  private func get(_ text: String) async throws -> (String, HTTPURLResponse) {
    let url = try #require(URL(string: text))
    let (data, response) = try await URLSession.patient.data(for: URLRequest(url: url))
    return (String(decoding: data, as: UTF8.self), try #require(response as? HTTPURLResponse))
  }
}
