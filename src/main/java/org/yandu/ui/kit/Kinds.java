package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.yandu.i18n.Texts;
import org.yandu.note.Kind;

/** What kinds are called, and the menu that chooses one. */
public final class Kinds {
  private final Texts texts;

  public Kinds(Texts texts) {
    this.texts = requireNonNull(texts);
  }

  /** The name of a preset, or the reader's own word. */
  public String name(String kind) {
    return Kind.of(kind).map(preset -> texts.get("notes.kind." + preset.word())).orElse(kind);
  }

  /**
   * Kinds in the order they are shown in: presets in theirs, then readers' own; none is no kind.
   */
  public static List<String> inOrder(Collection<String> used) {
    List<String> kinds = new ArrayList<>(all(List.of()));
    kinds.retainAll(used);
    Set<String> own = new TreeSet<>(used);
    own.removeAll(kinds);
    own.remove("");
    kinds.addAll(own);
    return kinds;
  }

  /** The presets in their order, then readers' own. */
  public static List<String> all(List<String> own) {
    List<String> all = new ArrayList<>(Stream.of(Kind.values()).map(Kind::word).toList());
    all.addAll(own);
    return all;
  }

  /**
   * A menu of all kinds, none, and a field for another one.
   *
   * @param now the kind that is chosen; empty for none
   */
  public Menu menu(String now, List<String> own, Consumer<String> choose) {
    Menu menu = new Menu(texts.get("notes.kind"));
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(choice(texts.get("notes.kind.none"), now.isEmpty(), group, "", choose));
    for (String kind : all(own)) {
      menu.getItems().add(choice(name(kind), kind.equals(now), group, kind, choose));
    }
    menu.getItems().add(new SeparatorMenuItem());
    TextField other = new TextField();
    other.setPromptText(texts.get("notes.kind.other"));
    other.setAccessibleText(texts.get("notes.kind.other"));
    CustomMenuItem field = new CustomMenuItem(other, false);
    other.setOnAction(event -> {
      String word = other.getText().strip();
      if (!word.isEmpty()) {
        choose.accept(ofName(word));
        hide(menu);
      }
      event.consume();
    });
    menu.getItems().add(field);
    return menu;
  }

  /** The word of the preset that is called so, or the name itself. */
  public String ofName(String name) {
    return Stream.of(Kind.values())
        .map(Kind::word)
        .filter(word -> name(word).equals(name))
        .findFirst()
        .orElse(name);
  }

  private static void hide(Menu menu) {
    menu.hide();
    if (menu.getParentPopup() != null) {
      menu.getParentPopup().hide();
    }
  }

  private static RadioMenuItem choice(
      String name, boolean chosen, ToggleGroup group, String kind, Consumer<String> choose) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(_ -> choose.accept(kind));
    return item;
  }
}
