package org.yandu.ui.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.DocumentEntry;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Days;

/** A document in the list: title, who speaks, what is marked, when it was read. */
final class LibraryCell extends CardCell<DocumentEntry> {
  private static final double LINES_OF_TITLE = 64;
  private static final int NAMED_SPEAKERS = 3;

  private final Texts texts;
  private final Function<DocumentEntry, ContextMenu> menu;
  private final Label title = new Label();
  private final Label who = new Label();
  private final Label counts = new Label();
  private final VBox box = new VBox(title, who, counts);

  LibraryCell(Texts texts, Consumer<UUID> open, Function<DocumentEntry, ContextMenu> menu) {
    this.texts = texts;
    this.menu = menu;
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        open.accept(getItem().id());
      }
    });
    title.setWrapText(true);
    title.setMaxHeight(LINES_OF_TITLE);
    title.getStyleClass().add("card-title");
    who.getStyleClass().add("card-detail");
    counts.getStyleClass().add("card-detail");
    box.getStyleClass().add("library-card");
  }

  @Override
  protected void updateItem(DocumentEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setContextMenu(empty || entry == null ? null : menu.apply(entry));
  }

  @Override
  protected Region content(DocumentEntry entry) {
    title.setText(entry.title());
    String speakers = speakers(entry);
    who.setText(speakers);
    who.setVisible(!speakers.isEmpty());
    who.setManaged(!speakers.isEmpty());
    counts.setText(counts(entry));
    return box;
  }

  private String speakers(DocumentEntry entry) {
    List<String> names = entry.speakers();
    String first =
        String.join(
            texts.get("library.speakers.separator"),
            names.subList(0, Math.min(NAMED_SPEAKERS, names.size())));
    return names.size() > NAMED_SPEAKERS
        ? texts.get("library.speakers.more", first, names.size())
        : first;
  }

  private String counts(DocumentEntry entry) {
    List<String> parts = new ArrayList<>();
    if (entry.works().size() > 1) {
      parts.add(texts.get("library.works", entry.works().size()));
    }
    if (entry.highlights() > 0) {
      parts.add(texts.get("library.highlights", entry.highlights()));
    }
    if (entry.notes() > 0) {
      parts.add(texts.get("library.notes", entry.notes()));
    }
    parts.add(
        entry.opened().equals(Instant.EPOCH)
            ? texts.get("library.unread")
            : texts.get("library.read", Days.inWords(entry.opened(), texts)));
    return String.join(" · ", parts);
  }
}
