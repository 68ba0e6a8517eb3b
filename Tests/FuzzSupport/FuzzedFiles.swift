import SeedFormat
package import SeedPlanning

/// Divides an input into the files of a project.
///
/// A line `%%% NAME`, which no file can have at its beginning, starts the next file; the first one
/// is `Factories/f.yaml`.
package enum FuzzedFiles {
  package static func project(_ bytes: [UInt8]) -> Project {
    var files: [SourceFile] = []
    var name = "Factories/f.yaml"
    var content: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: "%%% ".utf8) {
        files.append(SourceFile(name: name, bytes: content))
        name = String(decoding: line.dropFirst(4), as: UTF8.self)
        content = []
      } else {
        content += line
        content.append(UInt8(ascii: "\n"))
      }
    }
    // The last line ends as the input does.
    _ = content.popLast()
    files.append(SourceFile(name: name, bytes: content))
    return Project.read(files)
  }
}
