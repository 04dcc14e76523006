package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The full screen is for reading only: the text without tool bar and panes. The tool bar comes when
 * the mouse is at the upper edge; Escape or the key that led here leads back.
 */
final class FullScreen {
  private static final double EDGE = 2;

  /** The mouse may go so far below the tool bar before it goes away. */
  private static final double NEAR = 12;

  private final StackPane window;
  private final BorderPane frame;
  private final Region toolbar;
  private final Node below;
  private final Panes panes;
  private final Runnable focusText;
  private final String hint;

  /** Whether the window fills the screen; kept, as nothing else holds on to it. */
  private final ObservableValue<Boolean> full;

  /** Whether the tool bar is there for its menu only. */
  private boolean cameByKey;

  /**
   * @param frame holds the tool bar, the panes and what is below them
   * @param focusText gives the keys to the text
   * @param hint how to get back
   */
  FullScreen(StackPane window, BorderPane frame, Panes panes, Runnable focusText, String hint) {
    this.window = requireNonNull(window);
    this.frame = requireNonNull(frame);
    this.panes = requireNonNull(panes);
    this.focusText = requireNonNull(focusText);
    this.hint = requireNonNull(hint);
    toolbar = (Region) frame.getTop();
    below = frame.getBottom();
    full =
        window
            .sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(shown -> shown instanceof Stage stage ? stage.fullScreenProperty() : null)
            .orElse(false);
    full.addListener((_, _, now) -> arrange(now));
    window.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // Lists take Escape for themselves, though nothing in them is being edited.
    window.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if ((event.getTarget() instanceof ListView || event.getTarget() instanceof TreeView)
              && panes.isBeside((Node) event.getTarget())) {
            pressed(event);
          }
        });
    toolbar.addEventHandler(
        MenuButton.ON_HIDDEN,
        _ -> {
          if (cameByKey) {
            hideToolbar();
          }
        });
  }

  /** Gives the key of the full screen its action; the one of the menu brings the tool bar. */
  void fill(Map<Shortcut, Runnable> actions) {
    actions.put(Shortcut.FULL_SCREEN, this::toggle);
    Runnable menu = actions.get(Shortcut.MENU);
    actions.put(
        Shortcut.MENU,
        () -> {
          if (full.getValue() && !isToolbarOver()) {
            showToolbar();
            cameByKey = true;
          }
          menu.run();
        });
  }

  private void toggle() {
    if (window.getScene() != null && window.getScene().getWindow() instanceof Stage stage) {
      // Escape first ends what is going on in the text; only then it ends the full screen.
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreenExitHint(hint);
      // Before the panes go, so that a note being written there is left as by any other way.
      focusText.run();
      stage.setFullScreen(!stage.isFullScreen());
      focusText.run();
    }
  }

  private void arrange(boolean now) {
    hideToolbar();
    frame.setTop(now ? null : toolbar);
    frame.setBottom(now ? null : below);
    panes.readAlone(now);
    // The desktop too may end it, with the keys anywhere.
    if (window.getScene() != null && FocusInside.isLost(window.getScene())) {
      focusText.run();
    }
  }

  private void hideToolbar() {
    cameByKey = false;
    if (isToolbarOver()) {
      boolean hadKeys = FocusInside.of(toolbar);
      window.getChildren().remove(toolbar);
      toolbar.setMaxHeight(Region.USE_COMPUTED_SIZE);
      if (hadKeys) {
        focusText.run();
      }
    }
  }

  private void showToolbar() {
    if (!isToolbarOver()) {
      toolbar.setMaxHeight(Region.USE_PREF_SIZE);
      StackPane.setAlignment(toolbar, Pos.TOP_CENTER);
      window.getChildren().add(window.getChildren().indexOf(frame) + 1, toolbar);
      // A menu opens beside its button, which needs a place.
      window.applyCss();
      window.layout();
    }
  }

  private boolean isToolbarOver() {
    return window.getChildren().contains(toolbar);
  }

  private void moved(MouseEvent event) {
    if (full.getValue() && event.getSceneY() <= EDGE) {
      showToolbar();
    } else if (isToolbarOver() && event.getSceneY() > toolbar.getHeight() + NEAR) {
      hideToolbar();
    }
  }

  private void pressed(KeyEvent event) {
    if (full.getValue() && event.getCode() == KeyCode.ESCAPE) {
      toggle();
      event.consume();
    }
  }
}
