package org.yandu.ui.library;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.ImportReport.Kept;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.library.ImportWords;
import org.yandu.library.Renewal;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.library.ReportModel.Line;
import org.yandu.ui.library.ReportModel.Standing;

/** One file of a report: its name, what became of it, and buttons for what can be done about it. */
final class ReportCell extends CardCell<Line> {
  private final ReportModel model;
  private final Texts texts;
  private final ImportWords words;
  private final Consumer<Line> encoding;
  private Line built;
  private Region row;
  private FlowPane buttons;

  ReportCell(ReportModel model, Texts texts, Consumer<Line> encoding) {
    this.model = model;
    this.texts = texts;
    this.words = new ImportWords(texts);
    this.encoding = encoding;
  }

  /** Puts the keys on the first button, if there is one. */
  void enter() {
    if (!buttons.getChildren().isEmpty()) {
      buttons.getChildren().getFirst().requestFocus();
    }
  }

  @Override
  protected Region content(Line line) {
    // A password under way must not be lost when the cell is shown again.
    if (line != built) {
      built = line;
      row = row(line);
      setAccessibleText(words.name(line.item()) + " " + sentence(line));
    }
    return row;
  }

  private Region row(Line line) {
    Label name = new Label(words.name(line.item()));
    name.getStyleClass().add("card-title");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    Label what = new Label(sentence(line));
    what.getStyleClass().add("card-detail");
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    buttons = new FlowPane();
    buttons.getStyleClass().add("import-actions");
    fillButtons(line);
    VBox column = new VBox(name, what);
    column.getStyleClass().add("import-words");
    column.setMinWidth(0);
    if (!buttons.getChildren().isEmpty()) {
      column.getChildren().add(buttons);
    }
    HBox.setHgrow(column, Priority.ALWAYS);
    HBox box = new HBox(icon(line), column);
    box.getStyleClass().add("import-row");
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }

  private void fillButtons(Line line) {
    if (line.standing() == Standing.WORKING) {
      return;
    }
    if (line.asks()) {
      boolean same = line.item().outcome() == Outcome.FOUND_AGAIN;
      String replace = same ? "library.report.takeOver" : "library.report.replace";
      add(replace, "report-replace", () -> model.replace(line), Styles.ACCENT);
      add("library.report.keep", "report-keep", () -> model.keep(line));
    }
    if (line.item().wantsPassword()) {
      add("library.report.password", "report-password", () -> askPassword(line), Styles.ACCENT);
    }
    if (line.item().wantsCharset()) {
      add("library.report.charset", "report-charset", () -> encoding.accept(line), Styles.FLAT);
    }
  }

  private void add(String key, String id, Runnable action, String... looks) {
    Button button = Buttons.words(texts.get(key), action, looks);
    button.getStyleClass().addAll(Styles.SMALL, id);
    buttons.getChildren().add(button);
  }

  private void askPassword(Line line) {
    PasswordField field = new PasswordField();
    field.getStyleClass().addAll(Styles.SMALL, "report-password-field");
    String name = texts.get("library.report.password.prompt", line.item().origin().name());
    field.setPromptText(texts.get("library.report.password.type"));
    field.setAccessibleText(name);
    Runnable open =
        () -> {
          if (!field.getText().isEmpty()) {
            model.unlock(line, field.getText());
          }
        };
    field.setOnAction(_ -> open.run());
    Button go = Buttons.words(texts.get("library.report.password.open"), open, Styles.SMALL);
    go.disableProperty().bind(field.textProperty().isEmpty());
    buttons.getChildren().setAll(field, go);
    field.requestFocus();
  }

  private String sentence(Line line) {
    return switch (line.standing()) {
      case OPEN -> words.sentence(line.item());
      case WORKING -> texts.get("library.report.working");
      case KEPT -> texts.get("library.report.kept");
      case RENEWED ->
          line.renewal()
              .map(renewal ->
                  texts.get(
                          "library.report.renewed",
                          line.item().earlier().map(Kept::title).orElse(""),
                          renewal.placed(),
                          renewal.unsure(),
                          renewal.lost())
                      + unplaced(renewal))
              .orElseThrow();
      case ANNOTATED -> texts.get("library.report.annotated");
      case FAILED -> texts.get("library.report.failed");
    };
  }

  private String unplaced(Renewal renewal) {
    return renewal.unplaced() == 0
        ? ""
        : "\n" + texts.get("correct.unplaced.some", renewal.unplaced());
  }

  private static Node icon(Line line) {
    boolean incomplete = line.item().kept().filter(Kept::isIncomplete).isPresent();
    return switch (line.item().outcome()) {
      case FAILED -> Icons.of(Feather.ALERT_TRIANGLE, "danger");
      case CHANGED_SOURCE, FOUND_AGAIN ->
          line.asks() ? Icons.of(Feather.GIT_BRANCH, "accent") : Icons.of(Feather.CHECK, "success");
      case ALREADY_THERE -> Icons.of(Feather.MINUS, "text-muted");
      case IMPORTED, RESTORED ->
          incomplete
              ? Icons.of(Feather.ALERT_TRIANGLE, "warning")
              : Icons.of(Feather.CHECK, "success");
    };
  }
}
