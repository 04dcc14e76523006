package org.yandu.ui.outline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.correction.Correction;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;

/** The corrections that have no certain place in the text as it is; each can be given up. */
public final class UnplacedView extends VBox {
  private static final double WIDTH = 520;
  private static final double MOST_HEIGHT = 320;
  private static final int LONGEST = 60;

  private final List<Correction> shown;
  private final Texts texts;
  private final Consumer<Correction> given;
  private final VBox rows = new VBox();

  /**
   * @param given up, told once for each
   */
  public UnplacedView(List<Correction> unplaced, Texts texts, Consumer<Correction> given) {
    this.shown = new ArrayList<>(unplaced);
    this.texts = requireNonNull(texts);
    this.given = requireNonNull(given);
    getStyleClass().add("heading-pattern");
    setPrefWidth(WIDTH);
    Label hint = new Label(texts.get("correct.unplaced.hint"));
    hint.getStyleClass().add("card-detail");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    rows.setId("unplaced-rows");
    rows.getStyleClass().add("pattern-own");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setFocusTraversable(false);
    getChildren().addAll(hint, scroll);
    fill();
  }

  private void fill() {
    rows.getChildren().setAll(shown.stream().map(this::row).toList());
    if (shown.isEmpty()) {
      rows.getChildren().add(new Label(texts.get("correct.unplaced.none")));
    }
  }

  private HBox row(Correction one) {
    Label what = new Label(kind(one));
    what.setMinWidth(Region.USE_PREF_SIZE);
    Label words = new Label(words(one));
    words.getStyleClass().add("card-detail");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove =
        Buttons.words(
            texts.get("correct.pattern.remove"),
            () -> {
              shown.remove(one);
              given.accept(one);
              fill();
            },
            "small");
    remove.getStyleClass().add("pattern-remove");
    remove.setAccessibleText(remove.getText() + " " + what.getText() + " " + words.getText());
    remove.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(what, words, remove);
    row.getStyleClass().add("pattern-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private String kind(Correction one) {
    return texts.get("correct.kind." + one.kind(), one.level());
  }

  private static String words(Correction one) {
    String words = one.kind() == Correction.Kind.PATTERN ? one.words() : one.place().quote();
    String line = words.strip().replaceAll("\\s+", " ");
    int end = Math.min(line.length(), LONGEST);
    return line.length() <= LONGEST
        ? line
        : line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
