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

  @Test func twoBytesAreFoundWhereverTheyFollowEachOther() {
    let text = StaticText("\n@aa\na@bcd\n@\n\n@@fghijklmn\u{0B}@\u{0B}A\n@")
    let bytes = Array(text.bytes)
    for start in 0...bytes.count {
      let wanted = (start..<bytes.count).first {
        $0 + 1 < bytes.count && bytes[$0] == 10 && bytes[$0 + 1] == 64
      }
      #expect(text.firstIndex(of: 10, 64, from: start) == wanted ?? bytes.count)
    }
  }
}
