package org.yandu.load.plain;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** The pictures whose bytes stand in a Markdown text itself; no other is looked for. */
final class InlinePictures {
  private static final Pattern ADDRESS =
      Pattern.compile("data:(?<type>image/[a-z0-9.+-]{1,40});base64,(?<bytes>[A-Za-z0-9+/=]+)");

  /** A picture of the source as it stands there. */
  record Inline(String mediaType, byte[] bytes) {}

  private InlinePictures() {}

  static boolean isInline(Image image) {
    return image.getDestination().startsWith("data:");
  }

  /** Those under a node, in the order of the text; what cannot be decoded is left out. */
  static List<Inline> of(Node node) {
    List<Inline> found = new ArrayList<>();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            Matcher address = ADDRESS.matcher(image.getDestination());
            if (address.matches()) {
              decode(address, found);
            }
          }
        });
    return found;
  }

  private static void decode(Matcher address, List<Inline> found) {
    try {
      byte[] bytes = Base64.getDecoder().decode(address.group("bytes"));
      found.add(new Inline(address.group("type"), bytes));
    } catch (IllegalArgumentException e) {
      // Damaged bytes are no picture; the words around it are read all the same.
      System.getLogger(InlinePictures.class.getName())
          .log(System.Logger.Level.DEBUG, "a picture that cannot be decoded", e);
    }
  }
}
