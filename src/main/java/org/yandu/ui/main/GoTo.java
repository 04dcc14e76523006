package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.text.Destination;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Sheets;

/** The sheet that asks for a paragraph, page or percentage and says what stands there. */
final class GoTo {
  private static final int WORDS = 40;
  private static final double WIDTH = 420;

  private final DeskModel desk;
  private final Sheets sheets;
  private final Texts texts;
  private final Runnable arrived;

  /**
   * @param arrived run after going there
   */
  GoTo(DeskModel desk, Sheets sheets, Texts texts, Runnable arrived) {
    this.desk = requireNonNull(desk);
    this.sheets = requireNonNull(sheets);
    this.texts = requireNonNull(texts);
    this.arrived = requireNonNull(arrived);
  }

  void open() {
    if (desk.placesProperty().get() == null) {
      return;
    }
    TextField field = new TextField();
    field.setId("goto-field");
    field.setPromptText(texts.get("main.goto.prompt"));
    field.setAccessibleText(texts.get("main.goto.prompt"));
    Label there = new Label();
    there.setId("goto-there");
    there.getStyleClass().add("card-detail");
    there.setWrapText(true);
    there.setMinHeight(40);
    Button go = Buttons.primary(texts.get("main.goto.go"), () -> go(field.getText()));
    go.setId("goto-go");
    go.setDefaultButton(true);
    go.setDisable(true);
    there.setText(hint());
    field
        .textProperty()
        .addListener((_, _, typed) -> {
          Optional<Integer> place = place(typed);
          go.setDisable(place.isEmpty());
          there.setText(
              typed.isBlank()
                  ? hint()
                  : place.map(this::words).orElse(texts.get("main.goto.nothing")));
        });
    VBox page = new VBox(field, there);
    page.getStyleClass().add("goto");
    page.setPrefWidth(WIDTH);
    sheets.open(
        texts.get("main.goto.title"),
        page,
        Buttons.words(texts.get("main.cancel"), sheets::close),
        go);
  }

  private String hint() {
    boolean paged = !desk.placesProperty().get().document().pages().isEmpty();
    return texts.get(paged ? "main.goto.hint.paged" : "main.goto.hint");
  }

  private Optional<Integer> place(String typed) {
    Places places = desk.placesProperty().get();
    int here = desk.reader().topOffsetProperty().get();
    return Destination.of(typed).flatMap(wanted -> wanted.in(places, here));
  }

  private String words(int offset) {
    Document document = desk.placesProperty().get().document();
    int end = Math.min(document.text().length(), offset + WORDS);
    String more = end < document.text().length() ? "…" : "";
    return document.shown(new Range(offset, end)).replace('\n', ' ') + more;
  }

  private void go(String typed) {
    place(typed)
        .ifPresent(offset -> {
          sheets.close();
          desk.goToHeading(new Range(offset, offset));
          arrived.run();
        });
  }
}
