package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.yandu.i18n.Texts;
import org.yandu.text.Lines;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Work;

/** The line at the foot: where reading is, how far, how long the text is. */
final class StatusBar extends HBox {
  /** An adult's pace in Chinese prose is given as 300 to 500 characters a minute. */
  private static final int CHARACTERS_A_MINUTE = 400;

  private static final int MINUTES_AN_HOUR = 60;
  private static final Duration PATIENCE = Duration.millis(400);

  private final DeskModel desk;
  private final Texts texts;
  private final Label place = new Label();
  private final Label part = new Label();
  private final Label selection = new Label();
  private final Label length = new Label();

  StatusBar(DeskModel desk, Texts texts) {
    this.desk = requireNonNull(desk);
    this.texts = requireNonNull(texts);
    getStyleClass().add("status-bar-line");
    setAlignment(Pos.CENTER_LEFT);
    place.setId("status-place");
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    HBox.setHgrow(place, Priority.ALWAYS);
    for (Label label : List.of(part, selection, length)) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    getChildren().addAll(place, busy(), selection, part, length);
    desk.attention().topOffsetProperty().addListener((_, _, _) -> showPlace());
    desk.attention().selectionProperty().addListener((_, _, range) -> showSelection(range));
    desk.placesProperty().addListener((_, _, _) -> showPlace());
    showPlace();
    showSelection(null);
  }

  private ProgressIndicator busy() {
    ProgressIndicator busy = new ProgressIndicator();
    busy.getStyleClass().add("busy");
    busy.setVisible(false);
    PauseTransition pause = new PauseTransition(PATIENCE);
    pause.setOnFinished(_ -> busy.setVisible(desk.background().busyProperty().get()));
    desk.background()
        .busyProperty()
        .addListener((_, _, running) -> {
          if (running) {
            pause.playFromStart();
          } else {
            pause.stop();
            busy.setVisible(false);
          }
        });
    return busy;
  }

  private void showPlace() {
    Places places = desk.placesProperty().get();
    if (places == null) {
      place.setText("");
      part.setText("");
      length.setText("");
      return;
    }
    int offset = desk.reader().topOffsetProperty().get();
    int all = places.document().text().length();
    List<String> path = new ArrayList<>();
    work(places, offset).ifPresent(path::add);
    path.addAll(places.sectionPath(offset));
    place.setText(String.join(" › ", path));
    long percent = all == 0 ? 0 : Math.round(offset * 100.0 / all);
    int minutes = (int) Math.ceil((all - offset) / (double) CHARACTERS_A_MINUTE);
    part.setText(
        minutes < MINUTES_AN_HOUR
            ? texts.get("main.status.part", percent, minutes)
            : texts.get(
                "main.status.partLong",
                percent,
                minutes / MINUTES_AN_HOUR,
                minutes % MINUTES_AN_HOUR));
    length.setText(texts.get("main.status.length", all));
  }

  private static Optional<String> work(Places places, int offset) {
    return places
        .work(offset)
        .flatMap(Work::title)
        .map(title -> Lines.joined(places.document().shown(title)))
        .or(() -> Optional.of(places.document().name()));
  }

  private void showSelection(Range range) {
    selection.setVisible(range != null);
    selection.setManaged(range != null);
    if (range != null && desk.reader().documentProperty().get() != null) {
      String words = desk.reader().documentProperty().get().shown(range);
      selection.setText(
          texts.get("main.status.selection", words.codePointCount(0, words.length())));
    }
  }
}
