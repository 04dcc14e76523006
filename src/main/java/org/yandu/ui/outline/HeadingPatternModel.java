package org.yandu.ui.outline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.correction.Correction;
import org.yandu.correction.HeadingPattern;
import org.yandu.correction.HeadingPattern.UnusableException;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Background;

/** A reader's own pattern for headings while it is written, with what it finds. */
public final class HeadingPatternModel {
  /** More than this is not listed, only counted. */
  static final int LISTED = 500;

  private static final String NUMBER = "[一二三四五六七八九十百零〇○两]";

  private final Document document;
  private final Background background;
  private final StringProperty pattern = new SimpleStringProperty(this, "pattern", "");
  private final ObjectProperty<Integer> level = new SimpleObjectProperty<>(this, "level", 1);
  private final ReadOnlyObjectWrapper<Found> found =
      new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);
  private final BooleanBinding usable =
      Bindings.createBooleanBinding(() -> found.get().count() > 0, found);
  private final ObservableList<Correction> own = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Correction> edited =
      new ReadOnlyObjectWrapper<>(this, "edited");
  private final Consumer<Correction> removed;
  private int asked;

  /** Ready patterns; each has its words under {@code correct.pattern.<name>} in the bundles. */
  enum Preset {
    CHAPTER("第(?:" + NUMBER + "|\\d){1,6}[编章节篇回部条]"),
    CHINESE(NUMBER + "{1,4}、"),
    BRACKETS("[（(]" + NUMBER + "{1,4}[）)]"),
    DIGITS("\\d{1,3}[.．、](?!\\d)"),
    QUESTION("问[：:]");

    private final String pattern;

    Preset(String pattern) {
      this.pattern = pattern;
    }

    String pattern() {
      return pattern;
    }
  }

  /** How a look for headings ended. */
  enum State {
    NO_PATTERN,
    FOUND,
    SYNTAX,
    COSTLY
  }

  /**
   * What a pattern finds.
   *
   * @param lines the first of them as shown
   * @param count of all
   */
  record Found(State state, List<String> lines, int count) {
    static final Found NOTHING = new Found(State.NO_PATTERN, List.of(), 0);

    Found {
      requireNonNull(state);
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param said the corrections of the document, its patterns among them
   * @param removed is told which of them is not wanted any more
   */
  public HeadingPatternModel(
      Document document,
      List<Correction> said,
      Consumer<Correction> removed,
      Background background) {
    this.document = requireNonNull(document);
    this.removed = requireNonNull(removed);
    said.stream().filter(one -> one.kind() == Correction.Kind.PATTERN).forEach(own::add);
    this.background = requireNonNull(background);
    pattern.addListener((_, _, _) -> look());
  }

  StringProperty patternProperty() {
    return pattern;
  }

  ObjectProperty<Integer> levelProperty() {
    return level;
  }

  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The patterns that the document has already, in the order they were said. */
  ObservableList<Correction> own() {
    return own;
  }

  /** The pattern of the document that is being changed, or null where a new one is written. */
  public ReadOnlyObjectProperty<Correction> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** Begins to change a pattern of the document. */
  void edit(Correction one) {
    edited.set(one);
    level.set(one.level());
    pattern.set(one.words());
  }

  /** Takes a pattern from the document at once. */
  void remove(Correction one) {
    own.remove(one);
    if (one.equals(edited.get())) {
      edited.set(null);
      pattern.set("");
    }
    removed.accept(one);
  }

  /** Whether the pattern finds anything. */
  public BooleanBinding usableProperty() {
    return usable;
  }

  /** What there is to say once the pattern is as it should be. */
  public List<Correction> corrections() {
    return usable.get() ? List.of(Correction.ofPattern(pattern.get(), level.get())) : List.of();
  }

  private void look() {
    String expression = pattern.get();
    int mine = ++asked;
    background.aside(
        () -> look(expression),
        result -> {
          // Of patterns typed in quick succession the last one counts.
          if (mine == asked) {
            found.set(result);
          }
        },
        _ -> found.set(Found.NOTHING));
  }

  private Found look(String expression) {
    if (expression.isBlank()) {
      return Found.NOTHING;
    }
    try {
      var hits = HeadingPattern.of(expression).hits(document);
      List<String> lines =
          hits.stream().limit(LISTED).map(document::shown).map(Lines::joined).toList();
      return new Found(State.FOUND, lines, hits.size());
    } catch (UnusableException e) {
      State state = e.reason() == UnusableException.Reason.SYNTAX ? State.SYNTAX : State.COSTLY;
      return new Found(state, List.of(), 0);
    }
  }
}
