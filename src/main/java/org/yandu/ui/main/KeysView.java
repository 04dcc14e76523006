package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.KeyAct;
import org.yandu.ui.kit.KeyGroup;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.Parts;
import org.yandu.ui.kit.SearchField;

/** All keys with what they do, in groups; found by words or by key, and changed in place. */
final class KeysView extends VBox {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 480;

  /** What lists and fields do by keys that cannot be changed. */
  private static final List<String> FIXED =
      List.of(
          "enter",
          "edit",
          "tag",
          "important",
          "collect",
          "remove",
          "menu",
          "tab",
          "leave",
          "done",
          "bold",
          "move",
          "page",
          "ends",
          "caret",
          "leap",
          "select",
          "highlight",
          "wheel");

  private final KeyTable keys;
  private final Texts texts;
  private final VBox groups = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label nothing = new Label();
  private final SearchField search;
  private final List<Entry> entries = new ArrayList<>();
  private final ChangeListener<Object> changed = (_, _, _) -> refresh();

  /** A line of the list and the words by which it is found. */
  private interface Entry {
    Node node();

    String words();
  }

  private record FixedEntry(Node node, String words) implements Entry {}

  private record ActEntry(KeyRow node, KeyAct act, String name, KeyTable keys) implements Entry {
    @Override
    public String words() {
      return name + " " + keys.display(act);
    }
  }

  KeysView(KeyTable keys, Texts texts) {
    this.keys = requireNonNull(keys);
    this.texts = requireNonNull(texts);
    getStyleClass().add("keys");
    search = new SearchField(texts.get("keys.search"));
    search.setId("keys-search");
    search.textProperty().addListener((_, _, _) -> filter());
    nothing.setText(texts.get("keys.nothing"));
    nothing.getStyleClass().add("card-detail");
    groups.getStyleClass().add("key-groups");
    fill();
    scroll.setContent(groups);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setPrefSize(WIDTH, HEIGHT);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label hint = new Label(texts.get("keys.hint"));
    hint.getStyleClass().add("card-detail");
    getChildren().addAll(search, hint, scroll);
    // The table outlives the page.
    keys.chosenProperty().addListener(new WeakChangeListener<>(changed));
    filter();
  }

  void resetAll() {
    keys.resetAll();
  }

  private void fill() {
    for (KeyGroup group : KeyGroup.values()) {
      VBox lines = group(texts.get("keys.group." + group));
      for (KeyAct act : keys.acts()) {
        if (act.group() == group) {
          KeyRow row = new KeyRow(act, keys, this::reveal, texts);
          add(lines, new ActEntry(row, act, texts.get(act.textKey()), keys));
        }
      }
    }
    VBox fixed = group(texts.get("keys.group.fixed"));
    for (String each : FIXED) {
      add(
          fixed,
          fixed(texts.get("main.otherkey." + each + ".text"), texts.get("main.otherkey." + each)));
    }
    groups.getChildren().add(nothing);
  }

  private VBox group(String title) {
    Label head = new Label(title);
    head.getStyleClass().add("key-group");
    VBox lines = new VBox(head);
    lines.getStyleClass().add("key-lines");
    groups.getChildren().add(lines);
    return lines;
  }

  private void add(VBox lines, Entry entry) {
    lines.getChildren().add(entry.node());
    entries.add(entry);
  }

  private static FixedEntry fixed(String words, String key) {
    Label name = new Label(words);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label combination = new Label(key);
    combination.getStyleClass().add("key");
    combination.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(name, combination);
    row.getStyleClass().add("key-row");
    return new FixedEntry(row, words + " " + key);
  }

  private void reveal(Node row) {
    scroll.applyCss();
    scroll.layout();
    double height = scroll.getViewportBounds().getHeight();
    double range = groups.getHeight() - height;
    var place = groups.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double top = scroll.getVvalue() * range;
    if (range > 0 && place.getMinY() < top) {
      scroll.setVvalue(place.getMinY() / range);
    } else if (range > 0 && place.getMaxY() > top + height) {
      scroll.setVvalue((place.getMaxY() - height) / range);
    }
  }

  private void refresh() {
    entries.stream()
        .filter(ActEntry.class::isInstance)
        .map(ActEntry.class::cast)
        .forEach(entry -> entry.node().show());
  }

  private void filter() {
    String wanted = plain(search.getText());
    for (Entry entry : entries) {
      Parts.show(entry.node(), plain(entry.words()).contains(wanted));
    }
    boolean any = false;
    for (Node group : groups.getChildren()) {
      if (group instanceof VBox lines) {
        boolean some = lines.getChildren().stream().skip(1).anyMatch(Node::isManaged);
        Parts.show(lines, some);
        any |= some;
      }
    }
    Parts.show(nothing, !any);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
