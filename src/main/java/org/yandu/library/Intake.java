package org.yandu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yandu.library.ImportReport.Origin;
import org.yandu.load.Archive;
import org.yandu.load.Loader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;

/**
 * The files of an import one after the other, archives taken apart when their turn comes; one
 * thread. At most one archive after the other is open, each until its last member is done with.
 */
final class Intake implements AutoCloseable {
  private final Deque<Path> files;
  private final Deque<Incoming> members = new ArrayDeque<>();
  private final Deque<Archive> open = new ArrayDeque<>();
  private int total;

  Intake(List<Path> files) {
    this.files = new ArrayDeque<>(files);
    total = files.size();
  }

  /** A member of an archive, or the file itself, once more. */
  static Incoming again(Origin origin) {
    return origin.member().isEmpty()
        ? file(origin.file())
        : Incoming.of(origin, 0, () -> memberBytes(origin));
  }

  /** How many there are as far as known; grows with every archive. */
  int total() {
    return total;
  }

  boolean hasNext() {
    return !members.isEmpty() || !files.isEmpty();
  }

  Incoming next() {
    if (members.isEmpty()) {
      Path file = files.remove();
      try {
        Optional<Archive> archive = Archive.open(file, FileCollector::looksLikeDocument);
        if (archive.isEmpty()) {
          return file(file);
        }
        takeApart(file, archive.get());
      } catch (LoadException e) {
        return Incoming.failing(Origin.of(file), e);
      }
    }
    return members.remove();
  }

  private void takeApart(Path file, Archive archive) {
    open.add(archive);
    List<Archive.Member> inside = archive.members();
    for (Archive.Member member : inside) {
      boolean last = member == inside.getLast();
      members.add(
          new Incoming(
              new Origin(file, Optional.of(member.name()), member.entry()),
              Math.max(0, member.size()),
              () -> archive.bytes(member),
              last ? () -> done(archive) : () -> {}));
    }
    total += inside.size() - 1;
  }

  private void done(Archive archive) {
    open.remove(archive);
    archive.close();
  }

  private static Incoming file(Path file) {
    Origin origin = Origin.of(file);
    return Incoming.of(origin, sizeOf(file), () -> Loader.bytes(file, origin.name()));
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException | SecurityException e) {
      return 0;
    }
  }

  private static byte[] memberBytes(Origin origin) throws LoadException {
    String archiveName = String.valueOf(origin.file().getFileName());
    try (Archive archive =
        Archive.open(origin.file(), FileCollector::looksLikeDocument)
            .orElseThrow(() -> new LoadException(Reason.NOT_FOUND, archiveName))) {
      for (Archive.Member member : archive.members()) {
        if (member.entry() == origin.entry() && member.name().equals(origin.name())) {
          return archive.bytes(member);
        }
      }
      throw new LoadException(Reason.NOT_FOUND, origin.name());
    }
  }

  @Override
  public void close() {
    open.forEach(Archive::close);
    open.clear();
  }
}
