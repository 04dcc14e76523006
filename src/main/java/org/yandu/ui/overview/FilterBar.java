package org.yandu.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Kinds;
import org.yandu.ui.kit.SearchField;

/** Everything the page can be sifted by. */
final class FilterBar extends FlowPane {
  private static final double CHOICE_WIDTH = 132;
  private static final double DATE_WIDTH = 124;
  private static final double WORDS_WIDTH = 210;

  private final OverviewModel model;
  private final Texts texts;
  private final SearchField words;
  private final Map<HighlightColor, ToggleButton> dots = new EnumMap<>(HighlightColor.class);
  private final ToggleButton important = new ToggleButton();
  private final List<Runnable> follow = new ArrayList<>();
  private boolean following;

  FilterBar(OverviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("overview-filter");
    words = new SearchField(texts.get("overview.filter"));
    words.setId("overview-words");
    words.setPrefWidth(WORDS_WIDTH);
    words.textProperty().addListener((_, _, now) -> change(filter().withWords(now)));
    getChildren().add(words);
    colors();
    important.setText("★");
    important.getStyleClass().add("note-star");
    Buttons.describe(important, texts.get("overview.important"), Optional.empty());
    important.setOnAction(_ -> change(filter().withImportant(important.isSelected())));
    getChildren().add(important);
    Kinds kinds = new Kinds(texts);
    choice("kind", model::kinds, kinds::name, OverviewFilter::kind, OverviewFilter::withKind);
    choice("tag", model::tags, tag -> tag, OverviewFilter::tag, OverviewFilter::withTag);
    choice(
        "speaker",
        model::speakers,
        speaker -> speaker,
        OverviewFilter::speaker,
        OverviewFilter::withSpeaker);
    choice(
        "document",
        () -> List.copyOf(model.documents().keySet()),
        (UUID id) -> model.documents().getOrDefault(id, "").replace('\n', ' '),
        OverviewFilter::document,
        OverviewFilter::withDocument);
    date("from", OverviewFilter::from, OverviewFilter::withFrom);
    date("to", OverviewFilter::to, OverviewFilter::withTo);
    Button clear = Buttons.words(texts.get("overview.clear"), () -> change(OverviewFilter.ALL));
    clear.setId("overview-clear");
    clear.disableProperty().bind(model.filterProperty().isEqualTo(OverviewFilter.ALL));
    getChildren().add(clear);
    setAlignment(Pos.CENTER_LEFT);
    model.filterProperty().addListener((_, _, _) -> showFilter());
    model.items().addListener((javafx.collections.ListChangeListener<Object>) _ -> showFilter());
    showFilter();
  }

  void takeKeys() {
    words.requestFocus();
  }

  private OverviewFilter filter() {
    return model.filterProperty().get();
  }

  private void change(OverviewFilter fresh) {
    if (!following) {
      model.filterProperty().set(fresh);
    }
  }

  private void colors() {
    for (HighlightColor color : HighlightColor.values()) {
      ToggleButton dot = new ToggleButton();
      dot.getStyleClass().setAll("color-dot", "mark-" + color.word());
      Region fill = new Region();
      fill.getStyleClass().add("dot");
      dot.setGraphic(fill);
      Buttons.describe(
          dot,
          texts.get("notes.filter.color", texts.get("notes.color." + color.word())),
          Optional.empty());
      dot.setOnAction(_ -> change(filter().toggled(color)));
      dots.put(color, dot);
      getChildren().add(dot);
    }
  }

  private <T> void choice(
      String name,
      Supplier<List<T>> all,
      Function<T, String> words,
      Function<OverviewFilter, Optional<T>> now,
      BiFunction<OverviewFilter, Optional<T>, OverviewFilter> change) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setId("overview-" + name);
    String any = texts.get("overview." + name);
    box.setAccessibleText(any);
    box.setPrefWidth(CHOICE_WIDTH);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<T> chosen) {
            return chosen == null ? any : chosen.map(words).orElse(any);
          }

          @Override
          public Optional<T> fromString(String string) {
            throw new UnsupportedOperationException();
          }
        });
    box.valueProperty()
        .addListener((_, _, chosen) -> {
          if (chosen != null) {
            change(change.apply(filter(), chosen));
          }
        });
    follow.add(() -> {
      List<Optional<T>> choices = new ArrayList<>();
      choices.add(Optional.empty());
      all.get().forEach(each -> choices.add(Optional.of(each)));
      if (!box.getItems().equals(choices)) {
        box.getItems().setAll(choices);
      }
      box.setValue(now.apply(filter()));
    });
    getChildren().add(box);
  }

  private void date(
      String name,
      Function<OverviewFilter, Optional<java.time.LocalDate>> now,
      BiFunction<OverviewFilter, Optional<java.time.LocalDate>, OverviewFilter> change) {
    DatePicker picker = new DatePicker();
    picker.setId("overview-" + name);
    picker.setPromptText(texts.get("overview." + name));
    picker.setAccessibleText(texts.get("overview." + name));
    picker.setPrefWidth(DATE_WIDTH);
    picker
        .valueProperty()
        .addListener((_, _, day) -> change(change.apply(filter(), Optional.ofNullable(day))));
    follow.add(() -> picker.setValue(now.apply(filter()).orElse(null)));
    getChildren().add(picker);
  }

  private void showFilter() {
    following = true;
    try {
      if (!words.getText().equals(filter().words())) {
        words.setText(filter().words());
      }
      dots.forEach((color, dot) -> dot.setSelected(filter().colors().contains(color)));
      important.setSelected(filter().important());
      follow.forEach(Runnable::run);
    } finally {
      following = false;
    }
  }
}
