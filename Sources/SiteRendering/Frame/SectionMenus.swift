import Localization

/// The main menu of a language's pages, which is the same on all pages of one section and depth.
struct SectionMenus: Sendable {
  private static let deepest = 6

  private let language: Language
  /// By depth, then by section.
  private let menus: [[SiteSection?: [NavigationLink]]]

  init(_ language: Language) {
    self.language = language
    let sections: [SiteSection?] = SiteSection.allCases + [nil]
    menus = (0...Self.deepest).map { depth in
      Dictionary(
        uniqueKeysWithValues: sections.map { current in
          (current, Self.links(language, depth: depth, current: current))
        })
    }
  }

  /// - Parameters:
  ///   - depth: how many folders the page lies below the root of its language.
  ///   - current: the section of the page; nil outside of sections.
  func links(depth: Int, current: SiteSection?) -> [NavigationLink] {
    let known = depth <= Self.deepest ? menus[depth][current] : nil
    return known ?? Self.links(language, depth: depth, current: current)
  }

  private static func links(
    _ language: Language, depth: Int, current: SiteSection?
  ) -> [NavigationLink] {
    let root = String(repeating: "../", count: depth)
    return SiteSection.allCases.map { section in
      NavigationLink(
        label: section.title.text(in: language), href: root + section.address.encodedPath,
        isCurrent: section == current)
    }
  }
}
