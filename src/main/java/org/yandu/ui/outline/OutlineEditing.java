package org.yandu.ui.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.correction.CorrectionMaker;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.CorrectionAct;
import org.yandu.ui.kit.CorrectionActions;

/** Corrects the structure where the chosen lines of the outline stand, by keys and menu. */
final class OutlineEditing {
  private static final double MENU_INDENT = 24;

  private final TreeView<OutlineItem> tree;
  private final Supplier<Document> document;
  private final CorrectionActions actions;
  private final OutlineMenu entries;
  private final ContextMenu menu = new ContextMenu();

  OutlineEditing(
      TreeView<OutlineItem> tree,
      Supplier<Document> document,
      CorrectionActions actions,
      OutlineMenu entries) {
    this.tree = tree;
    this.document = document;
    this.actions = actions;
    this.entries = entries;
  }

  void install() {
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          CorrectionAct act = act(event);
          if (act != null) {
            perform(act);
            event.consume();
          }
        });
    tree.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::show);
  }

  private static CorrectionAct act(KeyEvent event) {
    if (event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown()) {
      return switch (event.getCode()) {
        case LEFT -> CorrectionAct.PROMOTE;
        case RIGHT -> CorrectionAct.DEMOTE;
        default -> null;
      };
    }
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    return plain && event.getCode() == KeyCode.DELETE ? CorrectionAct.NOT_HEADING : null;
  }

  private void perform(CorrectionAct act) {
    if (document.get() != null) {
      actions.correct(act.make(new CorrectionMaker(Places.of(document.get())), places()));
    }
  }

  private void show(ContextMenuEvent event) {
    if (document.get() == null || places().isEmpty()) {
      return;
    }
    menu.getItems().setAll(entries.items(Places.of(document.get()), places()));
    Point2D at = event.isKeyboardTrigger() ? belowChosen() : null;
    menu.show(
        tree,
        at == null ? event.getScreenX() : at.getX(),
        at == null ? event.getScreenY() : at.getY());
    event.consume();
  }

  /** Where a menu asked for by a key belongs; null if the line has scrolled away. */
  private Point2D belowChosen() {
    int row = tree.getSelectionModel().getSelectedIndex();
    return tree.lookupAll(".tree-cell").stream()
        .filter(node -> node instanceof OutlineCell cell && cell.getIndex() == row)
        .filter(Node::isVisible)
        .map(cell -> cell.localToScreen(MENU_INDENT, cell.getLayoutBounds().getMaxY()))
        .filter(point -> tree.localToScreen(tree.getLayoutBounds()).contains(point))
        .findFirst()
        .orElse(null);
  }

  /** What the chosen lines are about; who takes turns is nothing to be corrected here. */
  List<Range> places() {
    return chosen().stream()
        .filter(item -> item.kind() != OutlineItem.Kind.TURN)
        .map(OutlineItem::place)
        .toList();
  }

  private List<OutlineItem> chosen() {
    return tree.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(TreeItem::getValue)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Shows other lines of the same text: what was closed stays closed, what was chosen chosen. */
  void replace(TreeItem<OutlineItem> root) {
    Set<Integer> closed = new HashSet<>();
    collectClosed(tree.getRoot(), closed);
    Set<Integer> chosen = new HashSet<>();
    chosen().forEach(item -> chosen.add(item.range().start()));
    restoreClosed(root, closed);
    tree.setRoot(root);
    tree.getSelectionModel().clearSelection();
    for (int row = 0; row < tree.getExpandedItemCount(); row++) {
      if (chosen.contains(tree.getTreeItem(row).getValue().range().start())) {
        tree.getSelectionModel().select(row);
      }
    }
  }

  private static void collectClosed(TreeItem<OutlineItem> line, Set<Integer> closed) {
    for (TreeItem<OutlineItem> child : line.getChildren()) {
      if (!child.isLeaf() && !child.isExpanded()) {
        closed.add(child.getValue().range().start());
      }
      collectClosed(child, closed);
    }
  }

  private static void restoreClosed(TreeItem<OutlineItem> line, Set<Integer> closed) {
    for (TreeItem<OutlineItem> child : line.getChildren()) {
      child.setExpanded(!closed.contains(child.getValue().range().start()));
      restoreClosed(child, closed);
    }
  }
}
