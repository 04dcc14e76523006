package org.yandu.load;

import java.util.Map;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Knows formats that no reader reads, so that the user hears why instead of seeing noise. */
final class UnreadableFormats implements FormatReader {
  private static final Map<String, Reason> SIGNATURES =
      Map.ofEntries(
          Map.entry("PK\u0003\u0004", Reason.UNSUPPORTED),
          Map.entry("PK\u0005\u0006", Reason.UNSUPPORTED),
          Map.entry("\u0089PNG", Reason.BINARY),
          Map.entry("\u00FF\u00D8\u00FF", Reason.BINARY),
          Map.entry("GIF8", Reason.BINARY),
          Map.entry("SQLite format", Reason.BINARY),
          Map.entry("\u007FELF", Reason.BINARY));

  @Override
  public String name() {
    return "unreadable";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return reason(file) != null;
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    throw new LoadException(reason(file), file.name());
  }

  private static Reason reason(SourceFile file) {
    for (var entry : SIGNATURES.entrySet()) {
      if (file.startsWith(entry.getKey().chars().toArray())) {
        return entry.getValue();
      }
    }
    return null;
  }
}
