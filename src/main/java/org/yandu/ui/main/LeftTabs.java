package org.yandu.ui.main;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.yandu.i18n.Texts;
import org.yandu.ui.bookmarks.BookmarksView;
import org.yandu.ui.library.LibraryView;

/** The pane on the left: the library, and outline and bookmarks of the text being read. */
final class LeftTabs extends TabPane {
  static final String LIBRARY = "library";
  static final String OUTLINE = "outline";
  static final String BOOKMARKS = "bookmarks";

  private final Outlines outlines;

  LeftTabs(LibraryView library, Outlines outlines, BookmarksView bookmarks, Texts texts) {
    this.outlines = outlines;
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getStyleClass().add("left-tabs");
    getTabs()
        .setAll(
            tab(LIBRARY, library, texts),
            tab(OUTLINE, outlines, texts),
            tab(BOOKMARKS, bookmarks, texts));
  }

  private static Tab tab(String name, Node content, Texts texts) {
    Tab tab = new Tab(texts.get("main.tab." + name), content);
    tab.setId(name);
    return tab;
  }

  /** Name of the tab in front. */
  String front() {
    return getSelectionModel().getSelectedItem().getId();
  }

  /** Whether that tab is in front. */
  ObservableValue<Boolean> inFront(String name) {
    return getSelectionModel().selectedItemProperty().map(tab -> tab.getId().equals(name));
  }

  /** Brings a tab to the front; an unknown name changes nothing. */
  void show(String name) {
    getTabs().stream()
        .filter(tab -> tab.getId().equals(name))
        .forEach(tab -> getSelectionModel().select(tab));
  }

  /** Brings a tab to the front and gives the keys to its list, or to the tabs where it is empty. */
  void focus(String name) {
    show(name);
    boolean taken =
        switch (name) {
          case LIBRARY -> takeKeys("#library-list");
          case OUTLINE -> outlines.takeKeys();
          default -> takeKeys("#bookmarks-list");
        };
    if (!taken) {
      requestFocus();
    }
  }

  private boolean takeKeys(String list) {
    Node found = getSelectionModel().getSelectedItem().getContent().lookup(list);
    found.requestFocus();
    return found.isVisible();
  }
}
