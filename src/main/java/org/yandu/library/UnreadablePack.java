package org.yandu.library;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.yandu.exchange.PackException;

/** A file cannot be opened as a study pack; the text of {@link #key()} says why. */
public final class UnreadablePack extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String SUFFIX = ".yandupack";

  private final String reason;

  private UnreadablePack(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /** A sentence of the bundles with one place, for the name of the file. */
  public String key() {
    return "pack.error." + reason;
  }

  /** Whether a file is named as study packs are. */
  public static boolean isNamedLikeOne(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  /** The name of a file with the ending that study packs have. */
  public static String named(String name) {
    return isNamedLikeOne(Path.of(name)) ? name : name + SUFFIX;
  }

  /** {@link StudyPacks#preview} with its failures as sentences. */
  public static StudyPacks.Preview open(Library library, Path file) throws UnreadablePack {
    try {
      return library.packs().preview(file);
    } catch (PackException e) {
      throw new UnreadablePack(e.reason().name(), e);
    } catch (NoSuchFileException e) {
      throw new UnreadablePack("NOT_FOUND", e);
    } catch (IOException e) {
      throw new UnreadablePack("UNREADABLE", e);
    }
  }
}
