package org.yandu.ui.main;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.yandu.i18n.Texts;
import org.yandu.ui.bookmarks.BookmarksView;
import org.yandu.ui.library.LibraryView;
import org.yandu.ui.outline.OutlineView;

/** The pane on the left: the library, and outline and bookmarks of the text being read. */
final class LeftTabs extends TabPane {
  static final String LIBRARY = "library";
  static final String OUTLINE = "outline";
  static final String BOOKMARKS = "bookmarks";

  LeftTabs(LibraryView library, OutlineView outline, BookmarksView bookmarks, Texts texts) {
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getStyleClass().add("left-tabs");
    getTabs()
        .setAll(
            tab(LIBRARY, library, texts),
            tab(OUTLINE, outline, texts),
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

  /** Brings a tab to the front; an unknown name changes nothing. */
  void show(String name) {
    getTabs().stream()
        .filter(tab -> tab.getId().equals(name))
        .forEach(tab -> getSelectionModel().select(tab));
  }

  /** Brings a tab to the front and gives the keys to its list, or to the tabs where it is empty. */
  void focus(String name) {
    show(name);
    String list =
        switch (name) {
          case LIBRARY -> "#library-list";
          case OUTLINE -> "#outline-tree";
          default -> "#bookmarks-list";
        };
    Node found = getSelectionModel().getSelectedItem().getContent().lookup(list);
    (found.isVisible() ? found : this).requestFocus();
  }
}
