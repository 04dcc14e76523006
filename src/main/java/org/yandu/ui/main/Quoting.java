package org.yandu.ui.main;

import java.util.Optional;
import java.util.function.Consumer;
import org.yandu.i18n.Texts;
import org.yandu.library.Link;
import org.yandu.text.Citation;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Notices;

/** Copies passages, with where they stand, and links. */
record Quoting(DeskModel desk, Consumer<String> clipboard, Notices notices, Texts texts) {

  void copy(Range range) {
    places()
        .ifPresent(places -> {
          clipboard.accept(places.document().shown(range));
          notices.tell(texts.get("main.copied"));
        });
  }

  void copyWithCitation(Range range) {
    places().ifPresent(places -> quote(places, range));
  }

  private void quote(Places places, Range range) {
    String source = Citation.of(places, range).text();
    clipboard.accept(texts.get("main.quotation", places.document().shown(range), source));
    notices.tell(texts.get("main.copiedWithCitation"));
  }

  void copyLink(Link link) {
    clipboard.accept(link.toString());
    notices.tell(texts.get("main.link.copied"));
  }

  private Optional<Places> places() {
    return Optional.ofNullable(desk.placesProperty().get());
  }
}
