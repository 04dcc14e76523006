package org.yandu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;

/**
 * The panel under the text in which a reader goes through what has no certain place: the old words,
 * the proposed ones with what is different in them, and what can be said. Shown while there is a
 * doubt to look at; the text above it stays free to be read and selected.
 */
public final class ReviewView extends VBox {
  private static final double HEIGHT = 142;
  private static final double PERCENT = 100;

  private final ReviewModel model;
  private final Texts texts;
  private final Region bar = new Region();
  private final Label title = new Label();
  private final Label place = new Label();
  private final Label score = new Label();
  private final TextFlow before = new TextFlow();
  private final TextFlow now = new TextFlow();
  private final Label note = new Label();
  private final Button accept;
  private final Button here;
  private final Button orphan;
  private final Button all;

  public ReviewView(ReviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("review");
    accept = Buttons.primary(texts.get("review.accept"), model::accept);
    here = Buttons.words(texts.get("review.here"), model::placeHere);
    orphan = Buttons.words(texts.get("review.orphan"), model::keepAsOrphan);
    all = Buttons.words("", model::acceptNearlySure);
    accept.setId("review-accept");
    here.setId("review-here");
    orphan.setId("review-orphan");
    all.setId("review-all");
    Buttons.describe(accept, texts.get("review.accept.text"), Optional.empty());
    Buttons.describe(here, texts.get("review.here.text"), Optional.empty());
    Buttons.describe(orphan, texts.get("review.orphan.text"), Optional.empty());
    FlowPane buttons = new FlowPane(accept, here, orphan, all);
    buttons.getStyleClass().add("review-buttons");
    getChildren().addAll(head(), words(), buttons);
    here.disableProperty().bind(model.selectionProperty().isNull());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.currentProperty().addListener((_, _, item) -> show(item));
    show(model.currentProperty().get());
  }

  private HBox head() {
    title.setId("review-title");
    title.getStyleClass().add("pane-title");
    title.setMinWidth(USE_PREF_SIZE);
    score.getStyleClass().add("note-doubt");
    score.setMinWidth(USE_PREF_SIZE);
    place.getStyleClass().add("note-place");
    place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    HBox head =
        new HBox(
            bar,
            title,
            score,
            place,
            Buttons.icon(Feather.CHEVRON_UP, texts.get("review.previous"), model::previous),
            Buttons.icon(Feather.CHEVRON_DOWN, texts.get("review.next"), model::next),
            Buttons.icon(Feather.X, texts.get("review.close"), model::close));
    head.getStyleClass().add("review-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private ScrollPane words() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("review-words");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints lines = new ColumnConstraints();
    lines.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, lines);
    grid.addRow(0, name(new Label(texts.get("review.before"))), before);
    grid.addRow(1, name(new Label(texts.get("review.now"))), now);
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    grid.addRow(2, name(new Label(texts.get("review.note"))), note);
    grid.getChildrenUnmodifiable().stream()
        .filter(child -> Integer.valueOf(2).equals(GridPane.getRowIndex(child)))
        .forEach(child -> {
          child.visibleProperty().bind(note.textProperty().isNotEmpty());
          child.managedProperty().bind(note.textProperty().isNotEmpty());
        });
    before.setId("review-before");
    now.setId("review-now");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setPrefHeight(HEIGHT);
    scroll.setMinHeight(0);
    return scroll;
  }

  private static Label name(Label label) {
    label.getStyleClass().add("field-label");
    GridPane.setValignment(label, javafx.geometry.VPos.TOP);
    return label;
  }

  /** Takes the keys. */
  public void takeKeys() {
    (accept.isDisabled() ? orphan : accept).requestFocus();
  }

  private void show(ReviewItem item) {
    setVisible(item != null);
    setManaged(item != null);
    if (item == null) {
      return;
    }
    bar.getStyleClass()
        .setAll(
            "note-bar",
            item.doubt().color().map(color -> "mark-" + color.word()).orElse("mark-none"));
    String kind =
        switch (item.doubt().what()) {
          case HIGHLIGHT -> "review.title";
          case BOOKMARK -> "review.title.bookmark";
          case SECTION -> "review.title.section";
        };
    title.setText(texts.get(kind, model.number(), model.count()));
    place.setText(item.doubt().anchor().section().replace(" / ", " › "));
    before.getChildren().setAll(among(item.before(), List.of(word(item.before().words(), "same"))));
    score.setText(
        item.now().isPresent() ? texts.get("review.score", (int) (item.score() * PERCENT)) : "");
    now.getChildren().setAll(nowWords(item));
    now.setAccessibleText(item.now().map(ReviewItem.Words::words).orElse(""));
    before.setAccessibleText(item.before().words());
    note.setText(item.note());
    boolean hadKeys = accept.isFocused();
    accept.setDisable(item.now().isEmpty());
    if (hadKeys) {
      takeKeys();
    }
    showAll();
  }

  private void showAll() {
    int many = model.nearlySure().size();
    all.setText(texts.get("review.all", many));
    all.setVisible(many > 1);
    all.setManaged(many > 1);
  }

  private List<Node> nowWords(ReviewItem item) {
    if (item.now().isEmpty()) {
      String key = item.doubt().settled() ? "review.settled" : "review.none";
      return List.of(word(texts.get(key), "around"));
    }
    List<Node> parts = new ArrayList<>();
    for (TextDiff.Part part : item.changes()) {
      parts.add(
          word(
              part.text(),
              switch (part.kind()) {
                case SAME -> "same";
                case GONE -> "gone";
                case NEW -> "new";
              }));
    }
    return among(item.now().get(), parts);
  }

  private static List<Node> among(ReviewItem.Words words, List<Node> parts) {
    List<Node> all = new ArrayList<>();
    all.add(word("…" + words.lead(), "around"));
    all.addAll(parts);
    all.add(word(words.trail() + "…", "around"));
    return all;
  }

  private static Text word(String words, String kind) {
    Text text = new Text(words);
    text.getStyleClass().addAll("review-word", "review-" + kind);
    return text;
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    Optional<Runnable> action =
        switch (event.getCode()) {
          case KeyCode.A -> Optional.of(model::accept);
          case KeyCode.P -> Optional.of(model::placeHere);
          case KeyCode.O -> Optional.of(model::keepAsOrphan);
          case KeyCode.UP, KeyCode.PAGE_UP -> Optional.of(model::previous);
          case KeyCode.DOWN, KeyCode.PAGE_DOWN -> Optional.of(model::next);
          case KeyCode.ESCAPE -> Optional.of(model::close);
          default -> Optional.empty();
        };
    action.ifPresent(does -> {
      does.run();
      event.consume();
    });
  }
}
