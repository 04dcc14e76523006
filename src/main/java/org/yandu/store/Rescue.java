package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.io.Ids;

/**
 * Restores a library that no program has open, from a backup or from whatever is left of it.
 *
 * <p>The new database is made beside the old one and verified; then the old one is set aside, never
 * deleted.
 */
public final class Rescue implements AutoCloseable {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final String MIGRATED = ".rescue-backup.new";

  private final Path folder;
  private final Runnable release;
  private final Migrations migrations;
  private final BackupFolder backups;

  private Rescue(Path folder, Runnable release, Migrations migrations) {
    this.folder = folder;
    this.release = release;
    this.migrations = migrations;
    this.backups = new BackupFolder(folder);
  }

  /**
   * Takes the library in {@code folder} until closed.
   *
   * @throws StoreException if another program holds it or nothing can be written there
   */
  public static Rescue of(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    FolderLock lock = FolderLock.take(absolute);
    try {
      Replacement.finish(absolute);
      return new Rescue(absolute, lock::close, Migrations.standard());
    } catch (IOException e) {
      lock.close();
      throw failed(absolute, e);
    }
  }

  /**
   * What {@link #restore} would change in a library that this program has open; what it writes in
   * the meantime may be missed.
   */
  public static Rescued preview(Path folder, StoredBackup from, boolean changes, Instant now) {
    Path absolute = folder.toAbsolutePath().normalize();
    return new Rescue(absolute, () -> {}, Migrations.standard()).restore(from, changes, true, now);
  }

  /** The backups of a library, newest first; needs no lock. */
  public static List<StoredBackup> backups(Path folder) {
    return new BackupFolder(folder.toAbsolutePath().normalize()).list();
  }

  /** Whether nothing is damaged in a backup. */
  public static boolean isGood(StoredBackup backup) {
    return Verification.of(backup.file()).isEmpty();
  }

  /**
   * Goes back to a backup.
   *
   * @param changes whether everything written after it is done again, from the journal
   * @param dry only says what would differ
   * @throws StoreException if the backup is damaged itself
   */
  public Rescued restore(StoredBackup from, boolean changes, boolean dry, Instant now) {
    Path fresh = fresh();
    try {
      List<Damage> damage = Verification.of(from.file());
      if (!damage.isEmpty()) {
        throw new StoreException(StoreException.Reason.DAMAGED, damage.toString(), null);
      }
      Collection<Path> later = Journal.files(folder).tailMap(from.number()).values();
      var told = new Told(Optional.of(from));
      try (var assembly = Assembly.of(from.file(), fresh, migrations)) {
        Verification.counts(assembly.sql()).values().forEach(n -> told.backup += n.intValue());
        if (changes) {
          told.journal = new Salvage(assembly).fromJournals(later);
        }
        end(assembly, told);
      }
      return put(fresh, told, changes ? List.of() : journals(), dry, now);
    } catch (IOException e) {
      throw failed(folder, e);
    } finally {
      discard(fresh);
    }
  }

  /** Puts the library together of its damaged file, its newest good backup and its journal. */
  public Rescued repair(Instant now) {
    Path fresh = fresh();
    Path database = folder.resolve(Store.FILE);
    try {
      Optional<StoredBackup> good = backups.list().stream().filter(Rescue::isGood).findFirst();
      var told = new Told(good);
      int version = version(database, good);
      try (var assembly = Assembly.empty(fresh, migrations, version)) {
        var salvage = new Salvage(assembly);
        if (Files.exists(database)) {
          told.file = salvage.fromFile(database);
        }
        if (good.isPresent()) {
          told.backup = salvage.fromBackup(migrated(good.get(), version));
        }
        told.journal = salvage.fromJournals(journals());
        told.doubtful.addAll(salvage.doubtful());
        end(assembly, told);
      }
      return put(fresh, told, List.of(), false, now);
    } catch (IOException e) {
      throw failed(folder, e);
    } finally {
      discard(fresh);
      discard(folder.resolve(MIGRATED));
    }
  }

  private Path migrated(StoredBackup backup, int version) throws IOException {
    int of = Verification.reading(backup.file(), Migrations::version);
    if (of >= version) {
      return backup.file();
    }
    Path copy = folder.resolve(MIGRATED);
    discard(copy);
    try (var assembly = Assembly.of(backup.file(), copy, migrations)) {
      assembly.migrateTo(version);
      assembly.finish();
    }
    return copy;
  }

  /** Of the damaged file if its header makes sense, otherwise of the backup or the program. */
  private int version(Path database, Optional<StoredBackup> backup) throws IOException {
    int known = backup.map(b -> Verification.reading(b.file(), Migrations::version)).orElse(0);
    int said = 0;
    if (Files.exists(database)) {
      try (var pages = new RawPages(database)) {
        said = pages.version();
      }
    }
    boolean possible = said > 0 && said <= migrations.newest();
    return Math.max(known, possible ? said : known > 0 ? known : migrations.newest());
  }

  private static void end(Assembly assembly, Told told) throws IOException {
    assembly.settle().forEach(row -> told.mended.add(row.table() + " " + row.key()));
    told.mended.addAll(new Mending(assembly).run());
    assembly.finish();
  }

  private Rescued put(Path fresh, Told told, Collection<Path> withOld, boolean dry, Instant now)
      throws IOException {
    List<Damage> damage = Verification.of(fresh);
    if (!damage.isEmpty()) {
      throw new StoreException(StoreException.Reason.DAMAGED, damage.toString(), null);
    }
    Map<String, Rescued.Difference> differences = differences(fresh);
    if (dry) {
      return told.rescued(differences, Optional.empty());
    }
    Path aside = aside(now);
    long next = 1 + Math.max(newestJournal(), newestBackup());
    // The new state is a backup of its own, so that what was before is never mixed into it.
    backups.adopt(fresh, now, next);
    Replacement.run(folder, fresh, aside, List.copyOf(withOld));
    return told.rescued(differences, Optional.of(aside));
  }

  private Path aside(Instant now) {
    Path all = folder.resolve("set-aside");
    Path aside = all.resolve(STAMP.format(now));
    for (int more = 2; Files.exists(aside); more++) {
      aside = all.resolve(STAMP.format(now) + "-" + more);
    }
    return aside;
  }

  private Map<String, Rescued.Difference> differences(Path fresh) throws IOException {
    Shapes shapes = shapes(fresh);
    var before = Salvage.states(folder.resolve(Store.FILE), shapes);
    var after = Salvage.states(fresh, shapes);
    Map<String, Rescued.Difference> differences = new HashMap<>();
    for (ContentTable table : ContentTable.ALL) {
      differences.put(
          table.name(),
          difference(
              before.getOrDefault(table.name(), Map.of()),
              after.getOrDefault(table.name(), Map.of())));
    }
    return differences;
  }

  private static Shapes shapes(Path database) throws IOException {
    try (Connection connection = SqliteFile.reading(database)) {
      return new Shapes(new Sql(connection));
    } catch (SQLException e) {
      throw StoreException.of(e, "reading " + database);
    }
  }

  private static Rescued.Difference difference(
      Map<String, Salvage.RowState> before, Map<String, Salvage.RowState> after) {
    int more = 0;
    int fewer = 0;
    int other = 0;
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      Optional<Salvage.RowState> old = visible(before.get(key));
      Optional<Salvage.RowState> now = visible(after.get(key));
      more += old.isEmpty() && now.isPresent() ? 1 : 0;
      fewer += old.isPresent() && now.isEmpty() ? 1 : 0;
      other += old.isPresent() && now.isPresent() && !old.equals(now) ? 1 : 0;
    }
    return new Rescued.Difference(more, fewer, other);
  }

  private static Optional<Salvage.RowState> visible(Salvage.RowState state) {
    return Optional.ofNullable(state).filter(there -> !there.deleted());
  }

  private Collection<Path> journals() {
    return Journal.files(folder).values();
  }

  private long newestJournal() {
    var files = Journal.files(folder);
    return files.isEmpty() ? 0 : files.lastKey();
  }

  private long newestBackup() {
    return backups.list().stream().mapToLong(StoredBackup::number).max().orElse(0);
  }

  private Path fresh() {
    return folder.resolve(".rescue-" + Ids.next() + ".new");
  }

  private static void discard(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      System.getLogger(Rescue.class.getName())
          .log(System.Logger.Level.WARNING, "an unfinished file was left", e);
    }
  }

  private static StoreException failed(Path folder, IOException e) {
    return new StoreException(StoreException.Reason.NOT_WRITABLE, folder.toString(), e);
  }

  @Override
  public void close() {
    release.run();
  }

  /** Counts while it goes on. */
  private static final class Told {
    final Optional<StoredBackup> from;
    final List<String> doubtful = new ArrayList<>();
    final List<String> mended = new ArrayList<>();
    int file;
    int backup;
    int journal;

    Told(Optional<StoredBackup> from) {
      this.from = from;
    }

    Rescued rescued(Map<String, Rescued.Difference> differences, Optional<Path> aside) {
      return new Rescued(from, file, backup, journal, doubtful, mended, differences, aside);
    }
  }
}
