package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import org.yandu.i18n.Texts;
import org.yandu.settings.Settings;

/** The outlines in the left pane: of the text, or of both texts one above the other. */
final class Outlines extends SplitPane {
  private final DeskModel desk;
  private final TextOutline first;
  private final TextOutline second;
  private double share;

  Outlines(DeskModel desk, OutlineMaker maker, Settings.Outlines start, Texts texts) {
    this.desk = requireNonNull(desk);
    share = start.share();
    first = TextOutline.of(desk.first(), desk, maker, texts);
    second = TextOutline.of(desk.second(), desk, maker, texts);
    first.unfoldedProperty().set(start.first());
    second.unfoldedProperty().set(start.second());
    // One of them is open always: two heads alone would be an empty pane.
    follow(first, second);
    follow(second, first);
    setOrientation(Orientation.VERTICAL);
    getStyleClass().addAll("pane", "outlines");
    desk.besideProperty().addListener((_, _, _) -> arrange());
    arrange();
  }

  private void follow(TextOutline one, TextOutline other) {
    one.unfoldedProperty()
        .addListener((_, _, open) -> {
          keepShare(other.unfoldedProperty().get());
          if (!open && !other.unfoldedProperty().get()) {
            other.unfoldedProperty().set(true);
          }
          arrange();
        });
  }

  private void keepShare(boolean bothWereOpen) {
    if (bothWereOpen && getItems().size() == 2 && getHeight() > 0 && first.getHeight() > 0) {
      boolean free = first.getMaxHeight() > getHeight() && second.getMaxHeight() > getHeight();
      share = free ? getDividerPositions()[0] : share;
    }
  }

  private boolean bothOpen() {
    return first.unfoldedProperty().get() && second.unfoldedProperty().get();
  }

  private void arrange() {
    boolean two = desk.besideProperty().get();
    if (!two) {
      keepShare(bothOpen());
    }
    first.arrange(two);
    second.arrange(two);
    List<TextOutline> shown = two ? List.of(first, second) : List.of(first);
    if (!getItems().equals(shown)) {
      getItems().setAll(shown);
    }
    if (two) {
      setDividerPositions(bothOpen() ? share : first.unfoldedProperty().get() ? 1 : 0);
    }
  }

  /**
   * Folds or unfolds the outline of the text that has the attention.
   *
   * @param home takes the keys from an outline that is folded
   */
  void fold(Runnable home) {
    TextOutline here = of(desk.attention().activeProperty().get());
    boolean folds = here.unfoldedProperty().get();
    if (folds && here.hasKeys()) {
      home.run();
    }
    here.unfoldedProperty().set(!folds);
  }

  private TextOutline of(OpenDocument open) {
    return open == desk.second() ? second : first;
  }

  /**
   * Gives the keys to the outline of the text that has the attention, or of the other one if that
   * has them already; says whether there is anything to choose in it.
   */
  boolean takeKeys() {
    TextOutline here = of(desk.attention().activeProperty().get());
    boolean on = here.hasKeys() && desk.besideProperty().get();
    return takeKeys(on ? here == first ? second : first : here);
  }

  private static boolean takeKeys(TextOutline outline) {
    outline.unfoldedProperty().set(true);
    return outline.takeKeys();
  }

  /** Where the keys go round: each open outline by itself. */
  List<PaneCycle.Stop> stops() {
    return getItems().stream()
        .map(TextOutline.class::cast)
        .filter(outline -> outline.unfoldedProperty().get())
        .map(outline -> new PaneCycle.Stop(outline, () -> takeKeys(outline)))
        .toList();
  }

  Settings.Outlines settings() {
    keepShare(bothOpen());
    return new Settings.Outlines(
        first.unfoldedProperty().get(), second.unfoldedProperty().get(), share);
  }
}
