package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.yandu.text.ContentsLinks;
import org.yandu.text.ContentsLinks.Link;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** The lines that lead to another place: those of a contents page; the pointer shows a hand. */
final class Leads {
  private final Viewport view;
  private List<Link> links = List.of();

  Leads(Viewport view) {
    this.view = view;
  }

  void show(Document document) {
    links = document == null ? List.of() : ContentsLinks.of(document);
  }

  /** Shows a hand where a click leads somewhere, over the markers of {@code notes} too. */
  void serve(ReaderView reader, NotePopover notes) {
    reader.addEventHandler(
        MouseEvent.MOUSE_MOVED,
        event -> {
          var line = view.under(event.getX(), event.getY());
          boolean lead =
              line.filter(one ->
                      from(one.range().start()).isPresent()
                          || notes.leads(view.characterAt(one, event.getX())))
                  .isPresent();
          boolean hand = lead || view.turnAt(event.getX()) != 0;
          reader.setCursor(hand ? Cursor.HAND : Cursor.TEXT);
        });
  }

  /** Where the line at an offset leads to. */
  Optional<Range> from(int offset) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).entry().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < links.size() && links.get(low).entry().contains(offset)
        ? Optional.of(links.get(low).target())
        : Optional.empty();
  }
}
