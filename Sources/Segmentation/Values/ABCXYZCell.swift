/// A cell of the nine-box: both classes of an account.
package struct ABCXYZCell: Sendable, Hashable, Comparable {
  package let abc: ABCClass
  package let xyz: XYZClass

  /// `AX` to `CZ`.
  package var code: String { abc.rawValue + xyz.rawValue }

  /// All nine cells, AX, AY, AZ, BX ... CZ.
  package static let all: [ABCXYZCell] = ABCClass.allCases.flatMap { abc in
    XYZClass.allCases.map { ABCXYZCell(abc: abc, xyz: $0) }
  }

  package static func < (left: ABCXYZCell, right: ABCXYZCell) -> Bool {
    (left.abc, left.xyz) < (right.abc, right.xyz)
  }
}
