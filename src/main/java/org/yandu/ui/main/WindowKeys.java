package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.yandu.ui.kit.KeyTable;

/**
 * The keys of the window, while it is in a scene. A menu that names its keys puts them into the
 * same map, past every guard, and takes them out again when it leaves the scene, as the tool bar
 * does in the full screen; what stands here comes back at once.
 */
final class WindowKeys {
  private final KeyTable keys;
  private final Map<Shortcut, Runnable> actions;
  private final BooleanSupplier allowed;
  private final Map<KeyCombination, Runnable> wanted = new HashMap<>();

  /** One object, for a method reference is another one each time. */
  private final MapChangeListener<KeyCombination, Runnable> keeper = this::keep;

  private final ObservableValue<Scene> scene;

  private WindowKeys(
      Node window, KeyTable keys, Map<Shortcut, Runnable> actions, BooleanSupplier allowed) {
    this.keys = requireNonNull(keys);
    this.actions = requireNonNull(actions);
    this.allowed = requireNonNull(allowed);
    scene = window.sceneProperty();
    scene.addListener((_, before, now) -> {
      leave(before);
      enter(now);
    });
    keys.chosenProperty()
        .addListener((_, _, _) -> {
          leave(scene.getValue());
          enter(scene.getValue());
        });
  }

  /**
   * Lets the keys work in whatever scene the window is in, and no others.
   *
   * @param actions what the keys do, read whenever they are put in
   * @param allowed whether they work at this moment
   */
  static void serve(
      Node window, KeyTable keys, Map<Shortcut, Runnable> actions, BooleanSupplier allowed) {
    new WindowKeys(window, keys, actions, allowed);
  }

  private void leave(Scene before) {
    if (before != null) {
      before.getAccelerators().removeListener(keeper);
    }
  }

  private void enter(Scene now) {
    if (now == null) {
      return;
    }
    wanted.clear();
    actions.forEach(
        (shortcut, action) -> keys.keys(shortcut).forEach(key -> wanted.put(key, guarded(action))));
    now.getAccelerators().clear();
    now.getAccelerators().putAll(wanted);
    now.getAccelerators().addListener(keeper);
  }

  private Runnable guarded(Runnable action) {
    return () -> {
      if (allowed.getAsBoolean()) {
        action.run();
      }
    };
  }

  private void keep(MapChangeListener.Change<? extends KeyCombination, ? extends Runnable> change) {
    Runnable ours = wanted.get(change.getKey());
    // A window that another takes the place of is out of the scene before it is told.
    boolean here = scene.getValue() != null;
    if (here && ours != null && change.getValueAdded() != ours) {
      scene.getValue().getAccelerators().put(change.getKey(), ours);
    }
  }
}
