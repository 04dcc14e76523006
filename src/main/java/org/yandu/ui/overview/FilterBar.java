package org.yandu.ui.overview;

import java.time.LocalDate;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Debounce;
import org.yandu.ui.kit.SearchField;
import org.yandu.ui.overview.ChoiceBoxes.Line;

/** All that the page can be sifted by. */
final class FilterBar extends FlowPane {
  private static final Duration AFTER_TYPING = Duration.millis(150);
  private static final double CHOICE_WIDTH = 122;
  private static final double DATE_WIDTH = 118;
  private static final double WORDS_WIDTH = 230;

  private final OverviewModel model;
  private final Texts texts;
  private final ItemWords words;
  private final SearchField field;
  private final Map<HighlightColor, ToggleButton> dots = new EnumMap<>(HighlightColor.class);
  private final ToggleButton important = new ToggleButton("★");
  private final List<Runnable> fill = new ArrayList<>();
  private final List<Runnable> follow = new ArrayList<>();
  private boolean following;

  FilterBar(OverviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words = new ItemWords(texts);
    getStyleClass().add("overview-filter");
    setAlignment(Pos.CENTER_LEFT);
    field = new SearchField(texts.get("overview.filter"));
    field.setId("overview-words");
    field.setPrefWidth(WORDS_WIDTH);
    Debounce later = new Debounce(AFTER_TYPING, () -> change(filter().withWords(field.getText())));
    field
        .textProperty()
        .addListener((_, _, _) -> {
          if (!following) {
            later.ask();
          }
        });
    getChildren().addAll(field, colors());
    choices();
    date("from", OverviewFilter::from, OverviewFilter::withFrom);
    date("to", OverviewFilter::to, OverviewFilter::withTo);
    Button clear = Buttons.words(texts.get("overview.clear"), () -> change(OverviewFilter.ALL));
    clear.setId("overview-clear");
    clear.disableProperty().bind(model.filterProperty().isEqualTo(OverviewFilter.ALL));
    getChildren().add(clear);
    model.filterProperty().addListener((_, _, _) -> showFilter());
    model.choicesProperty().addListener((_, _, _) -> offer());
    offer();
  }

  void takeKeys() {
    field.requestFocus();
    field.selectAll();
  }

  private OverviewFilter filter() {
    return model.filterProperty().get();
  }

  private void change(OverviewFilter fresh) {
    if (!following) {
      model.filterProperty().set(fresh);
    }
  }

  private HBox colors() {
    HBox row = new HBox();
    row.setAlignment(Pos.CENTER_LEFT);
    for (HighlightColor color : HighlightColor.values()) {
      ToggleButton dot = new ToggleButton();
      dot.setId("overview-color-" + color.word());
      dot.getStyleClass().setAll("color-dot", "mark-" + color.word());
      Region fill = new Region();
      fill.getStyleClass().add("dot");
      dot.setGraphic(fill);
      Buttons.describe(dot, texts.get("notes.filter.color", words.color(color)), Optional.empty());
      dot.setOnAction(_ -> change(filter().toggled(color)));
      dots.put(color, dot);
      row.getChildren().add(dot);
    }
    important.setId("overview-important");
    important.getStyleClass().add("note-star");
    Buttons.describe(important, texts.get("overview.important"), Optional.empty());
    important.setOnAction(_ -> change(filter().withImportant(important.isSelected())));
    row.getChildren().add(important);
    return row;
  }

  private void choices() {
    choice(
        "kind",
        () -> counted(model.choicesProperty().get().kinds(), this::kind),
        OverviewFilter::kind,
        OverviewFilter::withKind);
    choice(
        "tag",
        () -> counted(model.choicesProperty().get().tags(), tag -> tag),
        OverviewFilter::tag,
        OverviewFilter::withTag);
    choice(
        "speaker",
        () -> counted(model.choicesProperty().get().speakers(), speaker -> speaker),
        OverviewFilter::speaker,
        OverviewFilter::withSpeaker);
    choice("document", this::documents, OverviewFilter::document, OverviewFilter::withDocument);
    choice(
        "noted",
        () ->
            List.of(
                new Line<>(Optional.of(true), texts.get("overview.noted.with")),
                new Line<>(Optional.of(false), texts.get("overview.noted.without"))),
        OverviewFilter::noted,
        OverviewFilter::withNoted);
  }

  private String kind(String word) {
    return word.isEmpty() ? texts.get("notes.kind.none") : words.kind(word);
  }

  private List<Line<String>> counted(Map<String, Integer> counts, Function<String, String> name) {
    return counts.entrySet().stream()
        .map(each -> Line.counted(each.getKey(), name.apply(each.getKey()), each.getValue()))
        .toList();
  }

  private List<Line<UUID>> documents() {
    return model.choicesProperty().get().documents().entrySet().stream()
        .map(each -> {
          boolean none = each.getKey().equals(OverviewFilter.NO_DOCUMENT);
          String title = none ? texts.get("notes.free") : Lines.joined(each.getValue().title());
          return Line.counted(each.getKey(), title, each.getValue().count());
        })
        .toList();
  }

  private <T> void choice(
      String name,
      Supplier<List<Line<T>>> lines,
      Function<OverviewFilter, Optional<T>> now,
      BiFunction<OverviewFilter, Optional<T>, OverviewFilter> change) {
    String any = texts.get("overview." + name);
    ComboBox<Line<T>> box =
        ChoiceBoxes.of(
            "overview-" + name, any, texts, chosen -> change(change.apply(filter(), chosen)));
    box.setPrefWidth(CHOICE_WIDTH);
    fill.add(() -> ChoiceBoxes.fill(box, any, lines.get()));
    follow.add(() -> ChoiceBoxes.choose(box, any, now.apply(filter())));
    getChildren().add(box);
  }

  private void date(
      String name,
      Function<OverviewFilter, Optional<LocalDate>> now,
      BiFunction<OverviewFilter, Optional<LocalDate>, OverviewFilter> change) {
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

  private void offer() {
    following = true;
    fill.forEach(Runnable::run);
    following = false;
    showFilter();
  }

  private void showFilter() {
    following = true;
    OverviewFilter now = filter();
    if (!field.getText().equals(now.words())) {
      field.setText(now.words());
    }
    dots.forEach((color, dot) -> dot.setSelected(now.colors().contains(color)));
    important.setSelected(now.important());
    follow.forEach(Runnable::run);
    following = false;
  }
}
