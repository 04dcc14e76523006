package org.yandu.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.ImportReport;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.ui.kit.Icons;

/** What became of each file of an import. */
public final class ImportReportView extends VBox {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 320;

  public ImportReportView(ImportReport report, Texts texts) {
    getStyleClass().add("import-report");
    Label summary = new Label(summary(report, texts));
    summary.setWrapText(true);
    VBox rows = new VBox();
    rows.getStyleClass().add("import-rows");
    report.items().stream().map(item -> row(item, texts)).forEach(rows.getChildren()::add);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(HEIGHT);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setPrefWidth(WIDTH);
    getChildren().addAll(summary, scroll);
  }

  /** How many were imported, were there already, failed; what did not happen is not said. */
  public static String summary(ImportReport report, Texts texts) {
    List<String> parts = new ArrayList<>();
    add(parts, "library.report.count.imported", report.count(Outcome.IMPORTED), texts);
    add(parts, "library.report.count.there", report.count(Outcome.ALREADY_THERE), texts);
    add(parts, "library.report.count.failed", report.count(Outcome.FAILED), texts);
    if (parts.isEmpty()) {
      parts.add(texts.get("library.report.none"));
    }
    String counts = String.join(texts.get("library.report.separator"), parts);
    return report.cancelled() ? counts + texts.get("library.report.cancelled") : counts;
  }

  private static void add(List<String> parts, String key, long count, Texts texts) {
    if (count > 0) {
      parts.add(texts.get(key, count));
    }
  }

  /** The whole report as text, to be copied. */
  public static String asText(ImportReport report, Texts texts) {
    return report.items().stream()
        .map(item -> item.file() + "\t" + sentence(item, texts))
        .collect(
            Collectors.joining(
                System.lineSeparator(), summary(report, texts) + System.lineSeparator(), ""));
  }

  /** What became of one file, in a sentence. */
  public static String sentence(Item item, Texts texts) {
    return switch (item.outcome()) {
      case IMPORTED -> texts.get("library.report.imported");
      case ALREADY_THERE -> texts.get("library.report.there");
      case FAILED ->
          item.problem()
              .map(problem -> texts.get("load.error." + problem.reason(), problem.arguments()))
              .orElseGet(() -> texts.get("library.report.failed"));
    };
  }

  private static Node row(Item item, Texts texts) {
    Label name = new Label(item.file().getFileName().toString());
    name.getStyleClass().add("card-title");
    Label what = new Label(sentence(item, texts));
    what.getStyleClass().add("card-detail");
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(name, what);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row =
        new HBox(
            switch (item.outcome()) {
              case IMPORTED -> Icons.of(Feather.CHECK, "success");
              case ALREADY_THERE -> Icons.of(Feather.MINUS, "text-muted");
              case FAILED -> Icons.of(Feather.ALERT_TRIANGLE, "danger");
            },
            words);
    row.getStyleClass().add("import-row");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}
