package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;

/** What others wrote in the place of a text, with a choice among them. */
public final class OtherTexts extends VBox {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Texts texts;
  private Object about;
  private List<Other> shown = List.of();

  /** A text, who wrote it and when. */
  public record Other(String text, String author, Instant written) {
    public Other {
      requireNonNull(text);
      requireNonNull(author);
      requireNonNull(written);
    }
  }

  public OtherTexts(Texts texts) {
    this.texts = requireNonNull(texts);
    getStyleClass().add("other-texts");
    setVisible(false);
    setManaged(false);
  }

  /**
   * Shows what there is to choose from; nothing is seen where that is nothing.
   *
   * @param item in whose place they were written
   * @param take told the words that are to stand from now on
   * @param keep run if what stands is to stay
   */
  public void show(Object item, List<Other> others, Consumer<String> take, Runnable keep) {
    setVisible(!others.isEmpty());
    setManaged(!others.isEmpty());
    // Built anew only for something else, so that the keys stay where they are.
    if (!item.equals(about) || !shown.equals(others)) {
      about = item;
      shown = List.copyOf(others);
      getChildren().clear();
      if (!others.isEmpty()) {
        fill(others, take, keep);
      }
    }
  }

  private void fill(List<Other> others, Consumer<String> take, Runnable keep) {
    Label heading = new Label(texts.get("pack.other.title"));
    heading.getStyleClass().add("note-doubt");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(heading);
    for (Other other : others) {
      getChildren().add(row(other, take));
    }
    Button stay = small(texts.get("pack.other.keep"), "other-keep", keep);
    getChildren().add(stay);
  }

  private VBox row(Other other, Consumer<String> take) {
    Label who =
        new Label(
            texts.get(
                "pack.other.at",
                other.author(),
                MINUTE.format(other.written().atZone(ZoneId.systemDefault()))));
    who.getStyleClass().add("note-place");
    Label words = new Label(other.text());
    words.getStyleClass().add("other-text");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Button choose =
        small(texts.get("pack.other.take"), "other-take", () -> take.accept(other.text()));
    VBox row = new VBox(who, words, choose);
    row.getStyleClass().add("other-row");
    return row;
  }

  private static Button small(String words, String style, Runnable action) {
    Button button = Buttons.words(words, action, Styles.SMALL, style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
