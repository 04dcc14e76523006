package org.yandu.load.word;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Rich text as word processors exchange it; the library reads the commands, the text is ours. */
public final class RtfReader implements FormatReader {
  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return file.startsWith('{', '\\', 'r', 't', 'f');
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    var text = new RtfText();
    try {
      var source = new RtfStreamSource(new ByteArrayInputStream(file.bytes()));
      new StandardRtfParser().parse(source, text);
      return WordText.write(text.blocks());
    } catch (IOException | RuntimeException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }
}
