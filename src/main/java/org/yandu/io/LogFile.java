package org.yandu.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what is logged to files in a folder, two of half a megabyte at most. */
public final class LogFile implements AutoCloseable {
  private static final int BYTES = 512 * 1024;
  private static final int FILES = 2;

  private final Optional<Handler> handler;

  private LogFile(Optional<Handler> handler) {
    this.handler = handler;
  }

  /**
   * Starts logging below {@code folder}, until closed or the program ends; where that cannot be
   * written the program goes on.
   */
  public static LogFile start(Path folder) {
    Logger root = Logger.getLogger("");
    try {
      Path logs = Files.createDirectories(folder.resolve("logs"));
      // A percent sign means something else in the pattern of a log file.
      String pattern = logs.resolve("yandu").toString().replace("%", "%%") + ".%g.log";
      Handler handler = new FileHandler(pattern, BYTES, FILES, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding("UTF-8");
      handler.setLevel(Level.INFO);
      root.addHandler(handler);
      return new LogFile(Optional.of(handler));
    } catch (IOException e) {
      root.log(Level.WARNING, "no log file below " + folder, e);
      return new LogFile(Optional.empty());
    }
  }

  @Override
  public void close() {
    handler.ifPresent(open -> {
      Logger.getLogger("").removeHandler(open);
      open.close();
    });
  }
}
