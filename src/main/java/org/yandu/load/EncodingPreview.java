package org.yandu.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.load.encoding.DecodedText;
import org.yandu.load.encoding.TextDecoder;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.SourceFile;

/**
 * How a text file begins when it is read in one encoding, for a user who has to choose.
 *
 * @param text the beginning, clean and without a byte order mark
 * @param damaged places that cannot be decoded, in the first megabytes of the file
 * @param guessed whether this is the encoding that the loader itself would take
 */
public record EncodingPreview(Charset charset, String text, int damaged, boolean guessed) {
  private static final int LONGEST = 4 << 20;
  private static final int SHOWN = 600;

  public EncodingPreview {
    requireNonNull(charset);
    requireNonNull(text);
  }

  /**
   * The beginning of {@code file} in every encoding that Chinese texts come in, the guessed one
   * first; no entry is guessed when the bytes look like no text at all. Any thread.
   *
   * @throws LoadException when the file cannot be read or is empty
   */
  public static List<EncodingPreview> of(Path file) throws LoadException {
    String name = String.valueOf(file.getFileName());
    return of(name, head(file, name));
  }

  /** The same for bytes that are no file of their own; only the beginning of many is looked at. */
  public static List<EncodingPreview> of(String name, byte[] bytes) {
    byte[] head = bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    var source = new SourceFile(name, head);
    Charset guess = TextDecoder.guess(source).orElse(null);
    var previews = new ArrayList<EncodingPreview>();
    if (guess != null) {
      previews.add(preview(source, guess, true));
    }
    for (Charset charset : TextDecoder.candidates()) {
      if (!charset.equals(guess)) {
        previews.add(preview(source, charset, false));
      }
    }
    return previews;
  }

  private static EncodingPreview preview(SourceFile source, Charset charset, boolean guessed) {
    DecodedText decoded = TextDecoder.decode(source, charset);
    String text = decoded.text();
    int end = Math.min(text.length(), SHOWN);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String shown = CanonicalText.clean(text.substring(0, end));
    return new EncodingPreview(charset, shown, decoded.damaged(), guessed);
  }

  private static byte[] head(Path file, String name) throws LoadException {
    if (Files.isDirectory(file)) {
      throw new LoadException(Reason.NOT_READABLE, name);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(LONGEST);
      if (head.length == 0) {
        throw new LoadException(Reason.EMPTY, name);
      }
      return head;
    } catch (NoSuchFileException e) {
      throw new LoadException(Reason.NOT_FOUND, e, name);
    } catch (IOException | SecurityException e) {
      throw new LoadException(Reason.NOT_READABLE, e, name);
    }
  }
}
