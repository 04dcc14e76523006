package org.yandu.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;

/** A line of the outline; long headings wrap. */
final class OutlineCell extends TreeCell<OutlineItem> {
  private static final PseudoClass WORK = PseudoClass.getPseudoClass("work");
  private static final PseudoClass RUN_IN = PseudoClass.getPseudoClass("run-in");
  private static final double SCROLL_BAR = 12;

  /** Equals {@code -fx-indent} of these cells in the style sheet. */
  private static final double INDENT = 14;

  /** Room for the arrow that opens and closes, kept where there is none. */
  private static final double ARROW = 20;

  private final Texts texts;
  private final Label label = new Label();
  private final Label detail = new Label();
  private final Label mark = new Label("?");
  private final Tooltip why = new Tooltip();
  private final HBox line = new HBox(label, mark);
  private final VBox box = new VBox(line, detail);

  OutlineCell(Texts texts, Consumer<OutlineItem> clicked) {
    this.texts = texts;
    setOnMouseClicked(event -> {
      // The arrow in front only opens and closes, and who chooses several does not read on.
      boolean alone = !event.isShiftDown() && !event.isShortcutDown();
      if (alone
          && event.getButton() == MouseButton.PRIMARY
          && !isEmpty()
          && event.getX() >= indent()) {
        clicked.accept(getItem());
      }
    });
    label.setWrapText(true);
    label.getStyleClass().add("outline-label");
    mark.getStyleClass().add("outline-doubt");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    line.setMinWidth(0);
    detail.getStyleClass().add("card-detail");
    box.setMinWidth(0);
  }

  @Override
  protected void updateItem(OutlineItem item, boolean empty) {
    super.updateItem(item, empty);
    boolean none = empty || item == null;
    pseudoClassStateChanged(WORK, !none && item.kind() == OutlineItem.Kind.WORK);
    pseudoClassStateChanged(RUN_IN, !none && item.kind() == OutlineItem.Kind.RUN_IN);
    setText(null);
    if (none) {
      setGraphic(null);
      return;
    }
    label.setText(item.label().isEmpty() ? texts.get("outline.untitled") : item.label());
    setDoubt(item);
    detail.setText(item.detail());
    detail.setVisible(!item.detail().isEmpty());
    detail.setManaged(!item.detail().isEmpty());
    setGraphic(box);
  }

  private void setDoubt(OutlineItem item) {
    mark.setVisible(item.doubt().isPresent());
    mark.setManaged(item.doubt().isPresent());
    setTooltip(item.doubt().isPresent() ? why : null);
    item.doubt().ifPresent(doubt -> why.setText(words(doubt)));
  }

  private String words(OutlineItem.Doubt doubt) {
    List<String> reasons = new ArrayList<>();
    if (!doubt.rule().isEmpty()) {
      String rule =
          switch (doubt.rule()) {
            case "first line", "title above byline", "collection title" -> "title";
            case "centred line", "heading of the source" -> "look";
            case "point" -> "point";
            case "own pattern" -> "pattern";
            default -> "number";
          };
      String name = texts.get("outline.doubt.rule." + rule);
      reasons.add(texts.get("outline.doubt.heading", name, Math.round(doubt.confidence() * 100)));
    }
    if (doubt.joins() > 0) {
      reasons.add(texts.get("outline.doubt.joins", doubt.joins()));
    }
    return String.join("\n", reasons);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || getTreeView() == null) {
      return super.computePrefHeight(width);
    }
    return Math.ceil(snappedTopInset() + box.prefHeight(boxWidth()) + snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      box.resizeRelocate(
          indent(),
          snappedTopInset(),
          boxWidth(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  private double boxWidth() {
    return Math.max(0, getTreeView().getWidth() - SCROLL_BAR - indent() - snappedRightInset());
  }

  private double indent() {
    int level = Math.max(0, getTreeView().getTreeItemLevel(getTreeItem()) - 1);
    double arrow = getDisclosureNode() == null ? 0 : getDisclosureNode().prefWidth(-1);
    return snappedLeftInset() + level * INDENT + Math.max(arrow, ARROW);
  }
}
