import Foundation
import Testing

/// Every case's output, compared with its `expected/` folder.
///
/// `UPDATE_GOLDEN=1 swift test --filter Golden` writes the expected files anew; the diff is the
/// review. A page is compared when `expected/` has a file of its name.
@Suite struct `Golden workspaces` {
  @Test(arguments: GoldenCase.all)
  func `give what is expected`(golden: GoldenCase) async throws {
    let expected = golden.expected()
    let actual = try await golden.actual(pages: Array(expected.keys))
    if GoldenCase.updates {
      for (path, text) in actual { try golden.write(text, toExpected: path) }
    }
    let compared = GoldenCase.updates ? golden.expected() : expected
    #expect(Set(compared.keys) == Set(actual.keys))
    for path in Set(compared.keys).intersection(actual.keys).sorted() {
      #expect(compared[path] == actual[path], "\(golden.name): \(path)")
    }
  }

  @Test func `there are cases`() {
    #expect(GoldenCase.all.count >= 30)
  }
}
