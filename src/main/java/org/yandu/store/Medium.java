package org.yandu.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a library's folder lies on; the database is written in another way on what may go away. */
public enum Medium {
  LOCAL,
  /** A share on another machine: it gives no shared memory, which the usual log needs. */
  REMOTE,
  /** A stick or card: pulled out at any moment, it must not need a log beside the database. */
  REMOVABLE;

  private static final Set<String> SHARES =
      Set.of(
          "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "webdav", "davfs", "afpfs");

  /**
   * What {@code folder} lies on, or would if it were there; what does not answer is taken for
   * remote.
   */
  public static Medium of(Path folder) {
    if (folder.toString().startsWith("\\\\")) {
      return REMOTE;
    }
    try {
      FileStore store = Files.getFileStore(nearest(folder.toAbsolutePath()));
      return of(store.type(), isRemovable(store));
    } catch (IOException e) {
      return REMOTE;
    }
  }

  private static Path nearest(Path folder) {
    Path at = folder;
    while (at.getParent() != null && Files.notExists(at)) {
      at = at.getParent();
    }
    return at;
  }

  static Medium of(String type, boolean removable) {
    String word = type.toLowerCase(Locale.ROOT);
    if (SHARES.contains(word) || word.startsWith("fuse.sshfs") || word.startsWith("fuse.rclone")) {
      return REMOTE;
    }
    return removable ? REMOVABLE : LOCAL;
  }

  private static boolean isRemovable(FileStore store) {
    try {
      if (Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"))) {
        return true;
      }
    } catch (UnsupportedOperationException | IOException e) {
      // Only Windows has this attribute.
    }
    return isRemovable(store.name(), Path.of("/sys/class/block"));
  }

  /** As Linux says of the disk that a partition is on. */
  static boolean isRemovable(String device, Path blocks) {
    if (!device.startsWith("/dev/")) {
      return false;
    }
    Path block = blocks.resolve(device.substring("/dev/".length()));
    try {
      Path real = block.toRealPath();
      for (Path at : new Path[] {real, real.getParent()}) {
        Path said = at.resolve("removable");
        if (Files.exists(said)) {
          return Files.readString(said).strip().equals("1");
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }
}
