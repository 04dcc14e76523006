package org.yandu.ui.outline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
  private final IntegerProperty level = new SimpleIntegerProperty(this, "level", 1);
  private final ReadOnlyObjectWrapper<Found> found =
      new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);
  private final BooleanBinding usable =
      Bindings.createBooleanBinding(() -> found.get().count() > 0, found);
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

  public HeadingPatternModel(Document document, Background background) {
    this.document = requireNonNull(document);
    this.background = requireNonNull(background);
    pattern.addListener((_, _, _) -> look());
  }

  StringProperty patternProperty() {
    return pattern;
  }

  IntegerProperty levelProperty() {
    return level;
  }

  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
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
