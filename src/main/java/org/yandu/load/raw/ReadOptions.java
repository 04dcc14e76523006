package org.yandu.load.raw;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the user says about a file that the file does not say itself.
 *
 * @param charset for text formats; found by the bytes when empty
 * @param password that opens the file
 */
public record ReadOptions(Optional<Charset> charset, Optional<String> password) {
  public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty());

  public ReadOptions {
    requireNonNull(charset);
    requireNonNull(password);
  }

  public static ReadOptions withCharset(Charset charset) {
    return new ReadOptions(Optional.of(charset), Optional.empty());
  }

  public static ReadOptions withPassword(String password) {
    return new ReadOptions(Optional.empty(), Optional.of(password));
  }
}
