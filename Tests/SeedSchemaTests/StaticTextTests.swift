@testable import SeedSchema
import Testing

@Suite struct StaticTextTests {
  @Test func aByteIsFoundWhereverItIs() {
    let text = StaticText("abcdefgh\u{80}\u{81}ijklmnopqrstuvwxyz|ABC\u{7F}\u{FF}!")
    let bytes = Array(text.bytes)
    for byte in UInt8.min ... .max {
      for start in 0...bytes.count {
        let wanted = bytes[start...].firstIndex(of: byte) ?? bytes.count
        if text.firstIndex(of: byte, from: start) != wanted {
          Issue.record("\(byte) from \(start)")
        }
      }
    }
  }
}
