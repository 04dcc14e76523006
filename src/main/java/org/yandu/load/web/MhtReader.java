package org.yandu.load.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yandu.load.encoding.DecodedText;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Pages that a browser saved with their pictures in one file. */
public final class MhtReader implements FormatReader {
  private static final int LARGEST = 100 << 20;

  @Override
  public String name() {
    return "mht";
  }

  @Override
  public boolean accepts(SourceFile file) {
    String head = file.head().toLowerCase(Locale.ROOT);
    boolean typed = head.contains("content-type:");
    boolean related = head.contains("multipart/related") || head.contains("multipart/alternative");
    return typed
        && head.contains("mime-version:")
        && (related || file.isNamed("mht", "mhtml") && head.contains("text/html"))
        && head.indexOf('<') != 0;
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    if (file.bytes().length > LARGEST) {
      throw new LoadException(Reason.TOO_LARGE, file.name());
    }
    List<MimePart> parts = MimePart.of(file.bytes());
    MimePart main =
        parts.stream()
            .filter(MimePart::isPage)
            .findFirst()
            .orElseThrow(() -> new LoadException(Reason.BROKEN, file.name()));
    Map<String, MimePart> byAddress = new HashMap<>();
    for (MimePart part : parts) {
      byAddress.putIfAbsent(part.location(), part);
      byAddress.putIfAbsent("cid:" + part.id(), part);
    }
    var page = new SourceFile(file.name(), main.content());
    DecodedText decoded = PageEncoding.decode(page, options, main.charset());
    var out = new CanonicalText();
    HtmlPage.of(decoded.text(), false)
        .write(out, address -> bytes(byAddress, main.location(), address));
    return out.build(decoded.charset(), decoded.damaged());
  }

  private static byte[] bytes(Map<String, MimePart> parts, String base, String address) {
    MimePart part = parts.get(address);
    if (part == null) {
      part = parts.get(resolve(base, address));
    }
    return part == null ? null : part.content();
  }

  private static String resolve(String base, String address) {
    try {
      return URI.create(base).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
