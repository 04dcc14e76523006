package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Shown;

/** A box with one choice of many, the first of which is to choose nothing. */
final class ChoiceBoxes {
  private static final int ROWS = 16;

  private ChoiceBoxes() {}

  /**
   * One line of a box.
   *
   * @param value empty for the line that chooses nothing
   */
  record Line<T>(Optional<T> value, String words) {
    Line {
      requireNonNull(value);
      requireNonNull(words);
    }
  }

  /**
   * @param name of what is chosen; also the words of the first line
   */
  static <T> ComboBox<Line<T>> of(String id, String name, Consumer<Optional<T>> chosen) {
    ComboBox<Line<T>> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(name);
    box.setVisibleRowCount(ROWS);
    box.setPromptText(name);
    box.setConverter(new Shown<>(Line::words));
    box.valueProperty()
        .addListener((_, _, line) -> {
          if (line != null) {
            chosen.accept(line.value());
          }
        });
    return box;
  }

  /** Offers {@code lines}; what is chosen stays so even if there is nothing of it any more. */
  static <T> void fill(ComboBox<Line<T>> box, String any, List<Line<T>> lines, Optional<T> now) {
    List<Line<T>> all = new ArrayList<>();
    all.add(new Line<>(Optional.empty(), any));
    all.addAll(lines);
    if (!box.getItems().equals(all)) {
      box.getItems().setAll(all);
    }
    Line<T> line =
        all.stream()
            .filter(each -> each.value().equals(now))
            .findFirst()
            .orElseGet(() -> new Line<>(now, now.map(Object::toString).orElse(any)));
    box.setValue(line);
  }

  /** The order of what is shown. */
  static ComboBox<Line<OverviewOrder>> order(OverviewModel model, Texts texts) {
    ComboBox<Line<OverviewOrder>> box =
        of(
            "overview-order",
            texts.get("overview.order"),
            chosen -> chosen.ifPresent(model.orderProperty()::set));
    box.getItems()
        .setAll(
            Stream.of(OverviewOrder.values())
                .map(each ->
                    new Line<>(Optional.of(each), texts.get("overview.order." + each.word())))
                .toList());
    box.setValue(box.getItems().get(model.orderProperty().get().ordinal()));
    model
        .orderProperty()
        .addListener((_, _, now) -> box.setValue(box.getItems().get(now.ordinal())));
    return box;
  }
}
