package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.List;
import org.yandu.load.EncodingPreview;

/**
 * How a text begins when it is read in one encoding.
 *
 * @param damaged places that cannot be decoded
 * @param guessed whether this is the encoding that would be taken without being told
 */
public record EncodingChoice(Charset charset, String text, int damaged, boolean guessed) {
  public EncodingChoice {
    requireNonNull(charset);
    requireNonNull(text);
  }

  static List<EncodingChoice> of(String name, byte[] bytes) {
    return EncodingPreview.of(name, bytes).stream()
        .map(preview ->
            new EncodingChoice(
                preview.charset(), preview.text(), preview.damaged(), preview.guessed()))
        .toList();
  }
}
