package org.yandu.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.io.Sha256;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.load.Loaded;
import org.yandu.load.Loader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Times;
import org.yandu.store.Documents;
import org.yandu.store.Store;
import org.yandu.store.Tables;
import org.yandu.text.Document;

/** Reads files into the store, each in a transaction of its own. */
final class Importer {
  private static final System.Logger LOG = System.getLogger(Importer.class.getName());

  private final Store store;
  private final Loader loader;
  private final InstantSource clock;

  Importer(Store store, Loader loader, InstantSource clock) {
    this.store = store;
    this.loader = loader;
    this.clock = clock;
  }

  /** Reads all files; what is done when it is cancelled stays. */
  ImportReport run(List<Path> files, Progress progress) {
    List<Item> items = new ArrayList<>();
    for (Path file : files) {
      if (progress.cancelled()) {
        break;
      }
      progress.at(items.size(), files.size(), nameOf(file));
      items.add(one(file));
    }
    boolean cancelled = items.size() < files.size();
    if (!cancelled) {
      progress.at(files.size(), files.size(), "");
    }
    if (items.stream().anyMatch(item -> item.outcome() == Outcome.IMPORTED)) {
      store.checkpoint();
    }
    return new ImportReport(items, cancelled);
  }

  private Item one(Path file) {
    try {
      Optional<Item> known = known(file, hashOf(file));
      return known.isPresent() ? known.get() : fresh(file);
    } catch (LoadException e) {
      LOG.log(System.Logger.Level.INFO, () -> "not imported: " + file, e);
      return new Item(file, Outcome.FAILED, Optional.empty(), Optional.of(e));
    }
  }

  /** Nothing of a file whose bytes are there already is read; a removed one comes back. */
  private Optional<Item> known(Path file, String sha256) {
    return store.write(
        tables -> tables.documents().withHash(sha256).map(id -> item(tables, id, file)));
  }

  private Item item(Tables tables, UUID id, Path file) {
    Times times = tables.documents().times(id).orElseThrow();
    if (times.isDeleted()) {
      tables.documents().setTimes(id, times.restoredAt(now()));
    }
    Outcome outcome = times.isDeleted() ? Outcome.IMPORTED : Outcome.ALREADY_THERE;
    return new Item(file, outcome, Optional.of(id), Optional.empty());
  }

  private Item fresh(Path file) throws LoadException {
    Loaded loaded = load(file);
    Document document = loaded.document();
    byte[] original = bytesOf(file);
    if (!document.source().sha256().equals(Sha256.hex(original))) {
      // Someone writes to the file while it is read: what is stored must be what was understood.
      throw new LoadException(Reason.NOT_READABLE, nameOf(file));
    }
    byte[] compressed = Documents.compress(original);
    return store.write(tables -> {
      // Another thread may have brought the same bytes in meanwhile.
      Optional<UUID> same = tables.documents().withHash(document.source().sha256());
      if (same.isPresent()) {
        return item(tables, same.get(), file);
      }
      UUID id = Ids.next();
      Times times = Times.at(now());
      tables.documents().add(id, document, compressed, original.length, times);
      Illustrations.keep(tables, id, loaded, times);
      return new Item(file, Outcome.IMPORTED, Optional.of(id), Optional.empty());
    });
  }

  /** A reader that fails in a way it does not know of must not stop the files after this one. */
  private Loaded load(Path file) throws LoadException {
    try {
      return loader.load(file, ReadOptions.NONE);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.ERROR, "reading " + file, e);
      throw new LoadException(Reason.BROKEN, e, nameOf(file));
    } catch (OutOfMemoryError e) {
      throw new LoadException(Reason.TOO_LARGE, e, nameOf(file));
    }
  }

  private static String hashOf(Path file) throws LoadException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static byte[] bytesOf(Path file) throws LoadException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static LoadException unreadable(Path file, IOException e) {
    Reason reason = e instanceof NoSuchFileException ? Reason.NOT_FOUND : Reason.NOT_READABLE;
    return new LoadException(reason, e, nameOf(file));
  }

  private static String nameOf(Path file) {
    return file.getFileName() == null ? file.toString() : file.getFileName().toString();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
