package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.search.Fold;
import org.yandu.text.Lines;

/** Finds the document meant by DOC: an id, the start of one, a title or a part of one. */
final class DocumentChoice {
  private static final int SHORTEST_PREFIX = 4;

  private DocumentChoice() {}

  static DocumentEntry of(Library library, String typed) throws Refusal {
    List<DocumentEntry> all = library.documents();
    String id = typed.toLowerCase(Locale.ROOT);
    String words = Fold.fold(typed.strip());
    List<Predicate<DocumentEntry>> ways =
        List.of(
            entry -> id.length() >= SHORTEST_PREFIX && entry.id().toString().startsWith(id),
            entry -> title(entry).equals(words),
            entry -> !words.isEmpty() && title(entry).contains(words),
            entry -> entry.fileName().equals(typed));
    for (Predicate<DocumentEntry> way : ways) {
      List<DocumentEntry> found = all.stream().filter(way).toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
      if (found.size() > 1) {
        throw Refusal.of("cli.document.several", typed, found.size());
      }
    }
    throw Refusal.of("cli.document.none", typed);
  }

  private static String title(DocumentEntry entry) {
    return Fold.fold(Lines.joined(entry.title()));
  }
}
