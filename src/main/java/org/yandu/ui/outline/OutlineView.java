package org.yandu.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.ui.kit.CorrectionActions;
import org.yandu.ui.kit.CorrectionMenu;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.SearchField;

/** The outline as a tree that follows reading; a click or Enter goes to the place. */
public final class OutlineView extends VBox {
  private static final Insets BESIDE = new Insets(0, 12, 0, 12);

  /** A longer outline starts with its works closed, so that it can be overlooked. */
  private static final int OPEN_UP_TO = 150;

  private final OutlineModel model;
  private final Consumer<Range> goTo;
  private final TreeView<OutlineItem> tree = new TreeView<>();
  private final OutlineEditing editing;
  private final SearchField filter;
  private Document shown;
  private Range followed;

  /**
   * @param goTo shows a heading in the text
   * @param note starts a note on the section that holds a place
   */
  public OutlineView(
      OutlineModel model,
      Consumer<Range> goTo,
      CorrectionActions corrections,
      Consumer<List<Range>> note,
      Texts texts) {
    this.model = model;
    this.goTo = goTo;
    OutlineMenu menu = new OutlineMenu(new CorrectionMenu(corrections, texts), note, texts);
    editing = new OutlineEditing(tree, model.documentProperty()::get, corrections, menu);
    getStyleClass().addAll("pane", "outline");
    filter = new SearchField(texts.get("outline.filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter.disableProperty().bind(model.documentProperty().isNull());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
    EmptyState nothing =
        new EmptyState(
            Feather.LIST, texts.get("outline.empty.title"), texts.get("outline.empty.text"));
    EmptyState noMatch =
        new EmptyState(
            Feather.SEARCH, texts.get("outline.nomatch.title"), texts.get("outline.nomatch.text"));
    nothing.visibleProperty().bind(model.documentProperty().isNull());
    noMatch
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.documentProperty().get() != null && model.itemsProperty().get().isEmpty(),
                model.itemsProperty(),
                model.documentProperty()));
    tree.visibleProperty().bind(nothing.visibleProperty().or(noMatch.visibleProperty()).not());
    fillTree(texts);
    StackPane body = new StackPane(tree, nothing, noMatch);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox.setMargin(filter, BESIDE);
    getChildren().addAll(filter, body);
    model.itemsProperty().addListener((_, _, items) -> show(items));
    model.currentProperty().addListener((_, _, item) -> follow(item));
    show(model.itemsProperty().get());
  }

  private void fillTree(Texts texts) {
    tree.setId("outline-tree");
    tree.setAccessibleText(texts.get("outline.tree"));
    tree.setShowRoot(false);
    tree.setCellFactory(_ -> new OutlineCell(texts, item -> goTo.accept(item.range())));
    editing.install();
    tree.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        goToSelected();
        event.consume();
      }
    });
  }

  private void goToSelected() {
    TreeItem<OutlineItem> selected = tree.getSelectionModel().getSelectedItem();
    if (selected != null) {
      goTo.accept(selected.getValue().range());
    }
  }

  /** From the filter to the lines, the first of which that has the words is chosen. */
  private void leaveFilter(KeyEvent event) {
    boolean on = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
    if (on && tree.isVisible()) {
      event.consume();
      tree.requestFocus();
      int row = 0;
      while (row + 1 < tree.getExpandedItemCount()
          && !model.matches(tree.getTreeItem(row).getValue())) {
        row++;
      }
      if (!model.filterProperty().get().isBlank()) {
        tree.getSelectionModel().clearAndSelect(row);
        tree.scrollTo(Math.max(0, row - 3));
      }
    }
  }

  /** Gives the keys to the lines, or to the filter where it hides all; false without a document. */
  public boolean takeKeys() {
    Node taker = tree.isVisible() ? tree : filter;
    taker.requestFocus();
    return !taker.isDisabled();
  }

  /** What the chosen lines are about, if the outline has the focus. */
  public List<Range> pointedAt() {
    return tree.isFocused() ? editing.places() : List.of();
  }

  private void show(List<OutlineItem> items) {
    Document before = shown;
    shown = model.documentProperty().get();
    long lines = items.stream().flatMap(OutlineItem::all).count();
    boolean open = lines <= OPEN_UP_TO || !model.filterProperty().get().isBlank();
    TreeItem<OutlineItem> root = new TreeItem<>();
    items.forEach(item -> root.getChildren().add(treeItem(item, open || items.size() == 1)));
    root.setExpanded(true);
    boolean corrected =
        before != shown && before != null && shown != null && before.text().equals(shown.text());
    if (corrected) {
      editing.replace(root);
    } else {
      followed = null;
      tree.setRoot(root);
      follow(model.currentProperty().get());
    }
  }

  private static TreeItem<OutlineItem> treeItem(OutlineItem item, boolean open) {
    TreeItem<OutlineItem> line = new TreeItem<>(item);
    item.children().forEach(child -> line.getChildren().add(treeItem(child, open)));
    line.setExpanded(open);
    return line;
  }

  private void follow(OutlineItem item) {
    TreeItem<OutlineItem> line = item == null ? null : find(tree.getRoot(), item);
    if (line == null) {
      followed = null;
      tree.getSelectionModel().clearSelection();
      return;
    }
    if (item.range().equals(followed)) {
      // The same line of a corrected outline: what is chosen stays chosen.
      return;
    }
    followed = item.range();
    for (TreeItem<OutlineItem> above = line.getParent(); above != null; above = above.getParent()) {
      above.setExpanded(true);
    }
    int row = tree.getRow(line);
    tree.getSelectionModel().clearAndSelect(row);
    if (!isVisible(row)) {
      tree.scrollTo(Math.max(0, row - 3));
    }
  }

  private boolean isVisible(int row) {
    return tree.lookupAll(".tree-cell").stream()
        .filter(OutlineCell.class::isInstance)
        .map(OutlineCell.class::cast)
        .anyMatch(cell ->
            cell.getIndex() == row
                && cell.isVisible()
                && cell.getBoundsInParent().getMinY() >= 0
                && cell.localToScene(cell.getBoundsInLocal()).getMaxY()
                    <= tree.localToScene(tree.getBoundsInLocal()).getMaxY());
  }

  private static TreeItem<OutlineItem> find(TreeItem<OutlineItem> from, OutlineItem item) {
    if (from == null || from.getValue() != null && isSame(from.getValue(), item)) {
      return from;
    }
    for (TreeItem<OutlineItem> child : from.getChildren()) {
      TreeItem<OutlineItem> found = find(child, item);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isSame(OutlineItem one, OutlineItem other) {
    return one.kind() == other.kind() && one.range().equals(other.range());
  }
}
