package org.yandu.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.StudyPacks.Fate;
import org.yandu.library.StudyPacks.Line;
import org.yandu.library.StudyPacks.Preview;
import org.yandu.text.Lines;
import org.yandu.ui.kit.CardCell;

/** What merging a study pack would do: counts that sift, and what is behind them. */
public final class PackPreviewView extends VBox {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 360;
  private static final double LEAST = 120;
  private static final double ROW = 60;

  private final Preview preview;
  private final Texts texts;
  private final ListView<Line> list = new ListView<>();

  public PackPreviewView(Preview preview, Texts texts) {
    this.preview = preview;
    this.texts = texts;
    getStyleClass().add("pack-preview");
    setPrefWidth(WIDTH);
    String author = preview.author().isBlank() ? texts.get("pack.nobody") : preview.author();
    String subject = preview.subject().isBlank() ? texts.get("pack.export.all") : preview.subject();
    Label from = sentence(texts.get("pack.preview.from", author, Lines.joined(subject)));
    from.setId("pack-from");
    getChildren().addAll(from, counts());
    about("pack-arriving", "pack.preview.arriving", preview.arriving());
    about("pack-unknown", "pack.preview.unknown", preview.unknown())
        .ifPresent(unknown -> unknown.getStyleClass().add("note-doubt"));
    Label same =
        sentence(
            preview.lines().isEmpty()
                ? texts.get("pack.preview.nothing")
                : preview.same() == 0
                    ? texts.get("pack.preview.safe")
                    : texts.get("pack.preview.same", preview.same()));
    same.setId("pack-same");
    same.getStyleClass().add("card-detail");
    list.setId("pack-lines");
    list.setAccessibleText(texts.get("pack.preview.title"));
    list.getStyleClass().addAll("cards", "import-list");
    list.setCellFactory(_ -> new LineCell(texts));
    list.setPrefHeight(Math.clamp(preview.lines().size() * ROW + ROW, LEAST, HEIGHT));
    VBox.setVgrow(list, Priority.ALWAYS);
    sift(Optional.empty());
    if (!preview.lines().isEmpty()) {
      getChildren().add(list);
    }
    getChildren().add(same);
  }

  /** A sentence about documents, if there are any. */
  private Optional<Label> about(String id, String key, List<String> titles) {
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    String all = String.join("、", titles.stream().map(Lines::joined).toList());
    Label label = sentence(texts.get(key, titles.size(), all));
    label.setId(id);
    getChildren().add(label);
    return Optional.of(label);
  }

  /**
   * Runs {@code action} on Enter, wherever in it the keys are; the space bar presses its buttons.
   */
  public void onEnter(Runnable action) {
    EnterKey.in(this, action);
  }

  /** One button a fate, pressed by a reader who wants to see only what is behind it. */
  private FlowPane counts() {
    FlowPane counts = new FlowPane();
    counts.getStyleClass().add("pack-counts");
    ToggleGroup group = new ToggleGroup();
    for (Fate fate : Fate.values()) {
      long count = preview.count(fate);
      ToggleButton button =
          new ToggleButton(
              texts.get("pack.preview.count", texts.get("pack.fate." + fate.name()), count));
      button.setId("pack-" + fate.name());
      button.setDisable(count == 0);
      button.getStyleClass().addAll("pack-count", "pack-" + fate.name());
      button.setToggleGroup(group);
      button.setOnAction(_ -> sift(button.isSelected() ? Optional.of(fate) : Optional.empty()));
      counts.getChildren().add(button);
    }
    return counts;
  }

  private void sift(Optional<Fate> fate) {
    List<Line> lines =
        preview.lines().stream()
            .filter(line -> fate.isEmpty() || fate.get() == line.fate())
            .toList();
    list.getItems().setAll(lines);
    if (!lines.isEmpty()) {
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** One thing of the pack with its words, and those it would take the place of. */
  private static final class LineCell extends CardCell<Line> {
    private final Texts texts;
    private final Label fate = new Label();
    private final Label type = new Label();
    private final Label words = sentence("");
    private final Label before = sentence("");
    private final VBox row;

    LineCell(Texts texts) {
      this.texts = texts;
      type.getStyleClass().add("note-place");
      before.getStyleClass().add("card-detail");
      HBox head = new HBox(fate, type);
      head.getStyleClass().add("pack-line-head");
      row = new VBox(head, words, before);
      row.getStyleClass().add("pack-line");
    }

    @Override
    protected Region content(Line line) {
      fate.setText(texts.get("pack.fate." + line.fate().name()));
      fate.getStyleClass().setAll("label", "pack-fate", "pack-" + line.fate().name());
      String kind = texts.get("pack.type." + line.type());
      type.setText(line.author().isBlank() ? kind : texts.get("pack.line.by", kind, line.author()));
      words.setText(Lines.joined(line.words()));
      Optional<String> old =
          line.before().map(Lines::joined).filter(text -> !text.equals(words.getText()));
      before.setText(old.map(text -> texts.get("pack.line.before", text)).orElse(""));
      before.setVisible(old.isPresent());
      before.setManaged(old.isPresent());
      return row;
    }
  }
}
