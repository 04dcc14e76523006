package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.yandu.i18n.Texts;
import org.yandu.text.Range;
import org.yandu.ui.outline.OutlineModel;
import org.yandu.ui.outline.OutlineView;

/**
 * Makes the outlines of the texts on the desk. Each follows its own text and acts on it; who turns
 * to an outline turns to its text.
 */
final class OutlineMaker {
  private final DeskModel desk;
  private final Correcting correcting;
  private final Annotator annotator;
  private final Runnable focusText;
  private final Texts texts;
  private final OutlineModel first;
  private final OutlineModel second;
  private final List<OutlineView> made = new ArrayList<>();

  /**
   * @param focusText gives the keys to the text that has the attention
   */
  OutlineMaker(
      DeskModel desk, Correcting correcting, Annotator annotator, Runnable focusText, Texts texts) {
    this.desk = requireNonNull(desk);
    this.correcting = requireNonNull(correcting);
    this.annotator = requireNonNull(annotator);
    this.focusText = requireNonNull(focusText);
    this.texts = requireNonNull(texts);
    first = follow(desk.first());
    second = follow(desk.second());
  }

  private static OutlineModel follow(OpenDocument open) {
    OutlineModel model = new OutlineModel();
    model.documentProperty().bind(open.reader().documentProperty());
    open.reader()
        .topOffsetProperty()
        .addListener((_, _, offset) -> model.follow(offset.intValue()));
    return model;
  }

  /**
   * Another view of a text's outline; what is filtered is the same in all of them.
   *
   * @param left run after the reader has gone from it to the text
   */
  OutlineView of(OpenDocument open, Runnable left) {
    OutlineView view =
        new OutlineView(
            open == desk.first() ? first : second,
            heading -> {
              desk.activate(open);
              desk.goToHeading(heading);
              left.run();
              focusText.run();
            },
            correcting.about(open),
            places -> {
              desk.activate(open);
              annotator.writeOnSection(places);
            },
            texts);
    attend(view, open);
    made.add(view);
    return view;
  }

  /** Turns the attention to a text when the mouse or the keys come to a node. */
  void attend(Node node, OpenDocument open) {
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> desk.activate(open));
    FocusInside.onArrival(node, () -> desk.activate(open));
  }

  /** What the lines are about that are chosen in the outline which has the keys. */
  List<Range> pointedAt() {
    return made.stream()
        .map(OutlineView::pointedAt)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
