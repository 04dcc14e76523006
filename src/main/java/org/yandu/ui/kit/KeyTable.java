package org.yandu.ui.kit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Which key does what: the standard and what the reader chose instead. No combination does two
 * things. JavaFX thread only.
 *
 * <p>A choice that is no key, that is not fit for what it should do or that would leave another act
 * without one counts as not made.
 */
public final class KeyTable {
  private final List<KeyAct> acts;
  private final ReadOnlyObjectWrapper<Map<String, String>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Map.of());
  private Map<KeyAct, List<KeyCombination>> now = Map.of();

  /**
   * @param chosen combinations by the id of their act, as {@link #chosenProperty} gave them; empty
   *     for an act without a key
   */
  public KeyTable(Collection<? extends KeyAct> acts, Map<String, String> chosen) {
    this.acts = List.copyOf(acts);
    set(chosen);
  }

  public List<KeyAct> acts() {
    return acts;
  }

  /** What differs from the standard, to be remembered; changes after everything else. */
  public ReadOnlyObjectProperty<Map<String, String>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** All combinations that do it, the one to name first. */
  public List<KeyCombination> keys(KeyAct act) {
    return now.getOrDefault(act, List.of());
  }

  /** The combination to name. */
  public Optional<KeyCombination> key(KeyAct act) {
    return keys(act).stream().findFirst();
  }

  /** How that combination is written, empty where there is none. */
  public String display(KeyAct act) {
    return key(act).map(KeyCombination::getDisplayText).orElse("");
  }

  public boolean matches(KeyAct act, KeyEvent event) {
    return keys(act).stream().anyMatch(key -> key.match(event));
  }

  public boolean isStandard(KeyAct act) {
    return !chosen.get().containsKey(act.id());
  }

  /** What another act than {@code asking} does by this combination. */
  public Optional<KeyAct> holder(KeyCombination key, KeyAct asking) {
    return acts.stream().filter(act -> act != asking && keys(act).contains(key)).findFirst();
  }

  /**
   * Gives an act this combination instead of its own. Whoever has no other gets the old one for it,
   * or none where the old one is not fit.
   *
   * @throws IllegalArgumentException if {@link KeyRules#refusal} says why not
   */
  public void choose(KeyAct act, KeyCodeCombination key) {
    if (KeyRules.refusal(act, key).isPresent()) {
      throw new IllegalArgumentException(act.id() + " cannot have " + key);
    }
    var wanted = new TreeMap<>(chosen.get());
    holder(key, act)
        .filter(holder -> keys(holder).size() == 1)
        .ifPresent(holder -> wanted.put(holder.id(), instead(act, holder)));
    wanted.put(act.id(), key.getName());
    set(wanted);
  }

  private String instead(KeyAct act, KeyAct holder) {
    return key(act)
        .map(KeyCodeCombination.class::cast)
        .filter(old -> KeyRules.refusal(holder, old).isEmpty())
        .map(KeyCombination::getName)
        .orElse("");
  }

  /** Gives an act its standard back; who took all of it goes back to the standard too. */
  public void reset(KeyAct act) {
    var wanted = new TreeMap<>(chosen.get());
    wanted.remove(act.id());
    set(wanted);
  }

  public void resetAll() {
    set(Map.of());
  }

  private void set(Map<String, String> wanted) {
    Map<KeyAct, Optional<KeyCombination>> choices = choices(wanted);
    Optional<KeyAct> wrong = wrong(choices);
    while (wrong.isPresent()) {
      choices.remove(wrong.get());
      wrong = wrong(choices);
    }
    now = all(choices);
    var kept = new TreeMap<String, String>();
    choices.forEach((act, key) -> kept.put(act.id(), key.map(KeyCombination::getName).orElse("")));
    chosen.set(Map.copyOf(kept));
  }

  private Map<KeyAct, Optional<KeyCombination>> choices(Map<String, String> wanted) {
    Map<KeyAct, Optional<KeyCombination>> choices = new LinkedHashMap<>();
    for (KeyAct act : acts) {
      String name = wanted.get(act.id());
      if (name != null && name.isEmpty()) {
        choices.put(act, Optional.empty());
      } else if (name != null) {
        KeyRules.parse(name)
            .filter(key -> KeyRules.refusal(act, key).isEmpty())
            .filter(key -> !key.equals(act.standard().getFirst()))
            .filter(key -> !isTaken(key, choices))
            .ifPresent(key -> choices.put(act, Optional.of(key)));
      }
    }
    return choices;
  }

  private static boolean isTaken(
      KeyCombination key, Map<KeyAct, Optional<KeyCombination>> choices) {
    return choices.containsValue(Optional.of(key));
  }

  private Map<KeyAct, List<KeyCombination>> all(Map<KeyAct, Optional<KeyCombination>> choices) {
    Map<KeyAct, List<KeyCombination>> all = new LinkedHashMap<>();
    for (KeyAct act : acts) {
      all.put(
          act,
          choices.containsKey(act)
              ? choices.get(act).stream().toList()
              : act.standard().stream().filter(key -> !isTaken(key, choices)).toList());
    }
    return all;
  }

  /** Whose choice robs another act of all its keys, or gives up a key that is free. */
  private Optional<KeyAct> wrong(Map<KeyAct, Optional<KeyCombination>> choices) {
    Map<KeyAct, List<KeyCombination>> all = all(choices);
    for (KeyAct act : acts) {
      if (!all.get(act).isEmpty()) {
        continue;
      }
      if (!choices.containsKey(act)) {
        return choices.keySet().stream()
            .filter(other -> choices.get(other).filter(act.standard()::contains).isPresent())
            .findFirst();
      }
      if (act.standard().stream().anyMatch(key -> !isTaken(key, choices))) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }
}
