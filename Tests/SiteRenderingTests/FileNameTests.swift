import SiteRendering
import Testing

@Suite struct FileNameTests {
  @Test(
    arguments: [
      ("acme-2026", "acme-2026"), ("acme & co", "acme~20~26~20co"), ("a~b", "a~7Eb"),
      ("ficção", "ficção"), ("دارو", "دارو"), ("a/b", "a~2Fb"), ("index", "~69ndex"),
      ("CON", "~43ON"), ("..", "~2E~2E"), ("", "~"), ("a\u{202E}b", "a~E2~80~AEb"),
      ("x\u{0}y\n", "x~00y~0A"),
    ]) func `an id becomes a portable file name`(id: String, name: String)
  {
    #expect(FileName(id).text == name)
  }

  @Test func `names of long ids stay short and differ`() {
    let ids = [String(repeating: "a", count: 300), String(repeating: "a", count: 301)]
    let names = ids.map { FileName($0).text }
    #expect(names.allSatisfy { $0.utf8.count <= 150 })
    #expect(names[0] != names[1])
  }

  @Test func `every ASCII character gives a name of its own`() {
    let names = (0..<128).compactMap { Unicode.Scalar(UInt8($0)) }.map { FileName("x\($0)").text }
    #expect(Set(names).count == 128)
    let portable = names.allSatisfy { name in
      name.utf8.allSatisfy { $0 > 0x20 && !"<>:\"/\\|?*.".utf8.contains($0) }
    }
    #expect(portable)
  }
}
