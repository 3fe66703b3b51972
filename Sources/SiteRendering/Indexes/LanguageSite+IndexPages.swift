import AccountModel
import Localization
import SourceFormats

extension LanguageSite {
  /// The pages that list documents by what they are about, and the one for addresses that do not
  /// exist.
  var indexPages: [Page] {
    AccountLists(site: self).pages + PeopleLists(site: self).pages + opportunityPages
      + [handbookPage, playbookPage, competitorPage, notFoundPage]
  }

  /// The pages that list by day what happened and what is to be done.
  var calendarPages: [Page] { MeetingLists(site: self).pages + ActionLists(site: self).pages }

  func title(of id: DocumentID) -> String { routes.target(of: id)?.title ?? id.slug }

  private var notFoundPage: Page {
    let title = FrameText.pageNotFound.text(in: language)
    return page(at: .notFound, heading: PageHeading(title: title, section: nil)) { _ in
      NotFoundContext()
    }
  }

  private var handbookPage: Page {
    let pages = style.sorted(library.pages, by: \.title)
    let ordered = pages.enumerated().sorted { left, right in
      (left.element.order ?? .max, left.offset) < (right.element.order ?? .max, right.offset)
    }
    return list(
      ordered.map { ($0.element.document, $0.element.summary) }, at: .handbook,
      title: FrameText.sectionHandbook, lead: IndexText.handbookLead)
  }

  private var playbookPage: Page {
    let playbooks = style.sorted(library.playbooks, by: \.title)
    return list(
      playbooks.map { ($0.document, nil) }, at: .playbooks, title: FrameText.playbooks, lead: nil)
  }

  private var competitorPage: Page {
    let competitors = style.sorted(library.competitors, by: \.title)
    return list(
      competitors.map { ($0.document, nil) }, at: .competitors, title: FrameText.competitors,
      lead: nil)
  }

  private func list(
    _ documents: [(document: Document, summary: String?)], at address: PageAddress,
    title: FrameText, lead: IndexText?
  ) -> Page {
    let title = title.text(in: language)
    let heading = PageHeading(title: title, section: .handbook)
    return page(at: address, heading: heading) { scope in
      DocumentListContext(
        frame: ListFrame(
          title: title, lead: lead.map { scope.text($0) }, views: [], current: address, parts: [],
          in: scope),
        documents: documents.map { document, summary in
          DocumentListContext.Row(
            link: scope.link(to: document.id),
            summary: summary.map {
              FieldProse($0, key: "summary", of: document, in: scope).html
            })
        })
    }
  }

  private var opportunityPages: [Page] {
    let title = FrameText.pipeline.text(in: language)
    let ordered = library.opportunities.sorted { left, right in
      (left.closeDate?.dayNumber ?? .max, left.slug)
        < (right.closeDate?.dayNumber ?? .max, right.slug)
    }
    let list = ListParts(
      ordered.filter(\.isOpen) + ordered.filter { !$0.isOpen }, at: .opportunities)
    return list.parts.map { address, opportunities in
      page(at: address, heading: PageHeading(title: title, section: .accounts)) { scope in
        OpportunityListContext(
          frame: ListFrame(
            title: title, lead: nil, views: [], current: .opportunities,
            parts: list.parts.map(\.address), in: scope),
          open: opportunities.filter(\.isOpen).map { OpportunityLine($0, in: scope) },
          closed: opportunities.filter { !$0.isOpen }.map { OpportunityLine($0, in: scope) },
          openLabel: scope.text(OpportunityText.pipelineOpen),
          closedLabel: scope.text(OpportunityText.pipelineClosed))
      }
    }
  }
}
