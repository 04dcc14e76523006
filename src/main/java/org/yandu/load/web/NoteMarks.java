package org.yandu.load.web;

import org.jsoup.nodes.Element;

/** How pages and e-books mark footnotes, their anchors and the pages of print. */
final class NoteMarks {
  private NoteMarks() {}

  /**
   * A raised number that leads to a note and would run into the figures around it; the outermost of
   * nested elements, so that it gets one pair of brackets.
   */
  static boolean isBare(Element element) {
    String name = element.normalName();
    if (!name.equals("sup") && !name.equals("a")) {
      return false;
    }
    Element link = name.equals("a") ? element : element.selectFirst("a[href]");
    boolean leads = link != null && link.attr("href").indexOf('#') >= 0;
    boolean raised = name.equals("sup") || isNoteReference(element);
    return leads
        && raised
        && !isInsideBare(element)
        && element.text().strip().matches("\\d{1,3}|\\*");
  }

  private static boolean isInsideBare(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals("sup")
        || parent != null && parent.normalName().equals("a") && isNoteReference(parent);
  }

  private static boolean isNoteReference(Element element) {
    return type(element).contains("noteref") || element.attr("role").equals("doc-noteref");
  }

  static boolean isNote(Element element) {
    String type = type(element);
    String role = element.attr("role");
    return type.matches(".*\\b(?:footnote|rearnote|endnote)\\b.*")
        || role.equals("doc-footnote")
        || role.equals("doc-endnote")
        || element
            .className()
            .matches("(?i).*MsoFootnoteText.*|.*MsoEndnoteText.*|.*MsoCommentText.*");
  }

  static boolean isPageBreak(Element element) {
    return type(element).contains("pagebreak") || element.attr("role").equals("doc-pagebreak");
  }

  /** Some e-books keep a note in the words that stand for its icon. */
  static boolean isNotePicture(Element image) {
    return image.className().contains("footnote") && image.attr("alt").strip().length() > 1;
  }

  private static String type(Element element) {
    return element.attr("epub:type");
  }
}
