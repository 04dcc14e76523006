package org.yandu.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a library was put together of.
 *
 * @param backup the backup that was used, if any
 * @param fromFile rows that were intact in the damaged file
 * @param fromBackup rows that only the backup had, or all of it where it was the beginning
 * @param fromJournal rows that the journal had newer
 * @param doubtful rows kept as they were found although letters in them may be wrong
 * @param mended rows that were changed because what they point to is gone
 * @param differences by table, against what was in the library before
 * @param aside where the old files are; empty if nothing was changed
 */
public record Rescued(
    Optional<StoredBackup> backup,
    int fromFile,
    int fromBackup,
    int fromJournal,
    List<String> doubtful,
    List<String> mended,
    Map<String, Difference> differences,
    Optional<Path> aside) {
  public Rescued {
    doubtful = List.copyOf(doubtful);
    mended = List.copyOf(mended);
    differences = Map.copyOf(differences);
  }

  /** How many rows a table has now that it had not, has no more, or has otherwise. */
  public record Difference(int more, int fewer, int other) {}
}
