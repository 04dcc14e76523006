package org.yandu.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.store.Rescued;

/**
 * What a restored library was put together of, or what it would be.
 *
 * @param backup the backup that was used, if any
 * @param fromFile records that were intact in the file that was there
 * @param fromBackup records that came from the backup
 * @param fromJournal records that came from the journal of changes
 * @param doubtful records kept as they were found although letters in them may be wrong
 * @param mended records that were changed because what they point to is gone
 * @param changes what is other than before, by kind, in the order of {@link #KINDS}
 * @param aside where the old files are kept; empty if nothing was done
 */
public record Restoration(
    Optional<Backup> backup,
    int fromFile,
    int fromBackup,
    int fromJournal,
    List<String> doubtful,
    List<String> mended,
    List<Change> changes,
    Optional<Path> aside) {
  static final List<String> KINDS = List.of("documents", "highlights", "notes", "bookmarks");

  public Restoration {
    doubtful = List.copyOf(doubtful);
    mended = List.copyOf(mended);
    changes = List.copyOf(changes);
  }

  /**
   * How many of a kind there are now that were not there, are there no more or say something else.
   *
   * @param kind as the tables of the store are named
   */
  public record Change(String kind, int more, int fewer, int other) {
    boolean isAny() {
      return more + fewer + other > 0;
    }
  }

  /**
   * @param key of the sentence in the bundles
   * @param arguments that fill it
   */
  public record Sentence(String key, List<Object> arguments) {
    public Sentence {
      arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
      return new Sentence(key, List.of(arguments));
    }
  }

  static Restoration of(Rescued rescued) {
    Map<String, Rescued.Difference> by = rescued.differences();
    return new Restoration(
        rescued.backup().map(Backup::of),
        rescued.fromFile(),
        rescued.fromBackup(),
        rescued.fromJournal(),
        rescued.doubtful(),
        rescued.mended(),
        KINDS.stream().map(kind -> change(kind, by.get(kind))).toList(),
        rescued.aside());
  }

  private static Change change(String kind, Rescued.Difference of) {
    return of == null
        ? new Change(kind, 0, 0, 0)
        : new Change(kind, of.more(), of.fewer(), of.other());
  }

  /** What there is to say of it: where everything comes from, what is in doubt, what changes. */
  public List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    if (fromFile > 0) {
      all.add(Sentence.of("library.restore.file", fromFile));
    }
    backup.ifPresent(
        from -> all.add(Sentence.of("library.restore.backup", fromBackup, from.name())));
    all.add(Sentence.of("library.restore.journal", fromJournal));
    doubtful.forEach(row -> all.add(Sentence.of("library.restore.doubtful", row)));
    mended.forEach(row -> all.add(Sentence.of("library.restore.mended", row)));
    all.addAll(changed());
    aside.ifPresent(folder -> all.add(Sentence.of("library.restore.aside", folder)));
    return all;
  }

  /** What is other than before, and nothing else. */
  public List<Sentence> changed() {
    List<Change> real = changes.stream().filter(Change::isAny).toList();
    if (real.isEmpty()) {
      return List.of(Sentence.of("library.restore.same"));
    }
    return real.stream()
        .map(change ->
            Sentence.of(
                "library.restore." + change.kind(), change.more(), change.fewer(), change.other()))
        .toList();
  }
}
