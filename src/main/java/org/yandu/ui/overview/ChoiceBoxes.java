package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
   * @param count of what there is of it, if that is said
   */
  record Line<T>(Optional<T> value, String name, OptionalInt count) {
    Line {
      requireNonNull(value);
      requireNonNull(name);
      requireNonNull(count);
    }

    Line(Optional<T> value, String name) {
      this(value, name, OptionalInt.empty());
    }

    static <T> Line<T> counted(T value, String name, int count) {
      return new Line<>(Optional.of(value), name, OptionalInt.of(count));
    }

    /** Put together only where it is shown: there may be as many lines as documents. */
    private String words(Texts texts) {
      return count.isEmpty() ? name : texts.get("overview.counted", name, count.getAsInt());
    }
  }

  /**
   * @param name of what is chosen; also the words of the first line
   */
  static <T> ComboBox<Line<T>> of(
      String id, String name, Texts texts, Consumer<Optional<T>> chosen) {
    ComboBox<Line<T>> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(name);
    box.setVisibleRowCount(ROWS);
    box.setPromptText(name);
    box.setConverter(new Shown<>(line -> line.words(texts)));
    box.valueProperty()
        .addListener((_, _, line) -> {
          if (line != null) {
            chosen.accept(line.value());
          }
        });
    return box;
  }

  /** Offers {@code lines}, after one that chooses nothing. */
  static <T> void fill(ComboBox<Line<T>> box, String any, List<Line<T>> lines) {
    List<Line<T>> all = new ArrayList<>();
    all.add(new Line<>(Optional.empty(), any));
    all.addAll(lines);
    if (!box.getItems().equals(all)) {
      box.getItems().setAll(all);
    }
  }

  /** Shows what is chosen, even if there is nothing of it any more. */
  static <T> void choose(ComboBox<Line<T>> box, String any, Optional<T> now) {
    box.setValue(
        box.getItems().stream()
            .filter(each -> each.value().equals(now))
            .findFirst()
            .orElseGet(() -> new Line<>(now, now.map(Object::toString).orElse(any))));
  }

  /** The order of what is shown. */
  static ComboBox<Line<OverviewOrder>> order(OverviewModel model, Texts texts) {
    ComboBox<Line<OverviewOrder>> box =
        of(
            "overview-order",
            texts.get("overview.order"),
            texts,
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
