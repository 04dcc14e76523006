package org.yandu.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The permitted arrows between the packages, as data: a package may use what its line lists and
 * nothing else of Yandu. A package without a line may not exist.
 */
final class Arrows {
  private static final Set<String> GROUND = Set.of("i18n", "io", "settings");
  private static final Set<String> MODEL = Set.of("text", "anchor", "note", "correction");

  /** What a reader of a format may use; never another reader. */
  private static final Set<String> READER =
      Set.of("load.raw", "load.encoding", "load.container", "text", "io");

  private static final Set<String> READERS =
      Set.of("load.page", "load.plain", "load.web", "load.word");
  private static final Set<String> SCREEN =
      union(MODEL, GROUND, Set.of("ui.kit", "library", "search", "typeset"));
  private static final Set<String> SCREENS =
      Set.of(
          "ui.bookmarks",
          "ui.export",
          "ui.library",
          "ui.notebooks",
          "ui.notes",
          "ui.outline",
          "ui.overview",
          "ui.reader",
          "ui.review",
          "ui.search",
          "ui.settings");

  /** From each package, named without the base, to those it may use; the root is "". */
  static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          entry("i18n", Set.of()),
          entry("io", Set.of()),
          entry("settings", Set.of("io", "i18n")),
          entry("text", Set.of()),
          entry("markup", Set.of()),
          entry("language", Set.of("text")),
          entry("anchor", Set.of("text")),
          entry("note", Set.of("anchor", "text")),
          entry("correction", Set.of("anchor", "text")),
          entry("typeset", MODEL),
          entry("search", MODEL),
          entry("load.raw", Set.of("text", "io")),
          entry("load.encoding", Set.of("load.raw")),
          entry("load.container", Set.of("load.raw")),
          entry("load.child", Set.of("load.raw", "text")),
          entry("load.page", READER),
          entry("load.plain", READER),
          entry("load.web", READER),
          entry("load.word", READER),
          entry("load.structure", Set.of("load.raw", "text", "io")),
          entry("load", union(READER, READERS, Set.of("load.structure", "load.child", "i18n"))),
          entry("store", union(MODEL, Set.of("io", "i18n"))),
          entry("exchange", Set.of("io")),
          entry("export", union(MODEL, Set.of("markup", "io", "i18n"))),
          entry(
              "library",
              union(
                  MODEL,
                  GROUND,
                  Set.of("load", "load.raw", "store", "search", "export", "exchange"))),
          entry("cli", union(MODEL, GROUND, Set.of("library", "search", "load.raw"))),
          entry("ui.kit", union(GROUND, Set.of("text", "markup", "note", "correction"))),
          entry("ui.bookmarks", SCREEN),
          entry("ui.export", SCREEN),
          entry("ui.library", union(SCREEN, Set.of("load.raw"))),
          entry("ui.notebooks", SCREEN),
          entry("ui.notes", SCREEN),
          entry("ui.outline", SCREEN),
          entry("ui.overview", SCREEN),
          entry("ui.reader", union(SCREEN, Set.of("language"))),
          entry("ui.review", SCREEN),
          entry("ui.search", SCREEN),
          entry("ui.settings", SCREEN),
          entry("ui.main", union(SCREEN, SCREENS, Set.of("language"))),
          entry("", union(MODEL, GROUND, SCREENS, Set.of("ui.kit", "ui.main", "cli", "library"))));

  private final String base;

  Arrows(String base) {
    this.base = base;
  }

  /** What is wrong with the class: its package is unknown, or it uses one it may not. */
  Stream<String> complaints(JavaClass user) {
    String from = relative(user);
    Set<String> permitted = TABLE.get(from);
    if (permitted == null) {
      return Stream.of(user.getName() + " lives in the package '" + from + "', not in the table");
    }
    return user.getDirectDependenciesFromSelf().stream()
        .filter(arrow -> inside(arrow.getTargetClass()))
        .filter(arrow -> !relative(arrow.getTargetClass()).equals(from))
        .filter(arrow -> !permitted.contains(relative(arrow.getTargetClass())))
        .map(arrow -> arrow.getDescription());
  }

  private boolean inside(JavaClass used) {
    String name = used.getPackageName();
    return name.equals(base) || name.startsWith(base + ".");
  }

  private String relative(JavaClass member) {
    String name = member.getPackageName();
    return name.equals(base) ? "" : name.substring(base.length() + 1);
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    Set<String> all = new TreeSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }
}
