package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.yandu.text.Correspondence;
import org.yandu.text.Document;

/** Lets the document beside follow the one that is being read, as long as the reader wants it. */
final class LinkedScrolling {
  private final DeskModel desk;
  private final BooleanProperty linked = new SimpleBooleanProperty(this, "linked");
  private Correspondence known;
  private Document knownFrom;
  private Document knownTo;

  LinkedScrolling(DeskModel desk) {
    this.desk = requireNonNull(desk);
    listen(desk.first());
    listen(desk.second());
    linked.addListener((_, _, now) -> {
      if (now) {
        follow(desk.attention().activeProperty().get());
      }
    });
  }

  /** Whether both scroll together. */
  BooleanProperty linkedProperty() {
    return linked;
  }

  private void listen(OpenDocument open) {
    open.reader().topOffsetProperty().addListener((_, _, _) -> follow(open));
  }

  private void follow(OpenDocument moved) {
    boolean wanted = linked.get() && desk.besideProperty().get();
    // Only what the reader moves leads; the one that follows would pull back.
    if (!wanted || moved != desk.attention().activeProperty().get()) {
      return;
    }
    OpenDocument other = moved == desk.first() ? desk.second() : desk.first();
    Document from = moved.reader().documentProperty().get();
    Document to = other.reader().documentProperty().get();
    if (from != null && to != null) {
      int place = between(from, to).map(moved.reader().topOffsetProperty().get());
      // The place is told in the middle of a layout, where no other layout can be asked for.
      desk.background().onScreen(() -> other.reader().goTo(place));
    }
  }

  private Correspondence between(Document from, Document to) {
    if (known == null || from != knownFrom || to != knownTo) {
      known = Correspondence.of(from, to);
      knownFrom = from;
      knownTo = to;
    }
    return known;
  }
}
