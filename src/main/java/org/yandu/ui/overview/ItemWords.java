package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Item;
import org.yandu.note.HighlightColor;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Kinds;

/** What an item is called in the language of the window. */
final class ItemWords {
  private final Texts texts;
  private final Kinds kinds;

  ItemWords(Texts texts) {
    this.texts = requireNonNull(texts);
    kinds = new Kinds(texts);
  }

  /** A preset by its name, others as the reader wrote them; empty for none. */
  String kind(String word) {
    return kinds.name(word);
  }

  String color(HighlightColor color) {
    return texts.get("notes.color." + color.word());
  }

  String speakers(Item item) {
    return String.join("、", item.speakers());
  }

  /** The title of the document, and that it was removed; what it is where there is none. */
  String document(Item item) {
    return item.home()
        .map(home ->
            home.removed()
                ? texts.get("overview.removed", Lines.joined(home.title()))
                : Lines.joined(home.title()))
        .orElseGet(() -> texts.get("notes.free"));
  }

  /** The headings above it, without the work where that is the document. */
  String place(Item item) {
    String section = item.section().replace(" / ", " › ");
    if (section.isEmpty() && item.highlight().isEmpty() && item.home().isPresent()) {
      return texts.get("overview.whole");
    }
    String title = item.home().map(home -> Lines.joined(home.title())).orElse("");
    if (section.equals(title)) {
      return "";
    }
    return section.startsWith(title + " › ") ? section.substring(title.length() + 3) : section;
  }

  /** Document, speaker and place in one line. */
  String where(Item item) {
    String place = place(item);
    String speakers = speakers(item);
    String named =
        speakers.isEmpty() ? document(item) : texts.get("overview.by", document(item), speakers);
    return place.isEmpty() ? named : texts.get("overview.at", named, place);
  }

  /** The words in one line; those of a note that is on no words. */
  String words(Item item) {
    return Lines.joined(item.words());
  }

  String important(Item item) {
    return item.label().important() ? "★" : "";
  }
}
