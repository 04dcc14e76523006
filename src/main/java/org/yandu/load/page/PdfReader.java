package org.yandu.load.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.raw.Steps;

/** PDF files: PDFBox says where the glyphs stand, everything else is found here. */
public final class PdfReader implements FormatReader {
  private static final int MOST_PAGES = 10_000;
  private static final long MOST_MEMORY = 128L << 20;

  /** Whoever loads files hears of trouble by {@link LoadException}; the library's log is noise. */
  public PdfReader() {
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    FontMappers.set(new PdfFonts());
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return file.startsWith('%', 'P', 'D', 'F')
        || file.head().substring(0, Math.min(1024, file.head().length())).contains("%PDF-1.")
            && file.isNamed("pdf");
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    return read(file, options, Steps.UNHEARD);
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options, Steps steps) throws LoadException {
    String password = options.password().orElse("");
    try (PDDocument document = open(file, password)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new LoadException(Reason.TOO_LARGE, file.name());
      }
      return read(document, file.name(), steps);
    } catch (InvalidPasswordException e) {
      Reason reason = password.isEmpty() ? Reason.PASSWORD : Reason.WRONG_PASSWORD;
      throw new LoadException(reason, e, file.name());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }

  private static PDDocument open(SourceFile file, String password) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(file.bytes()),
        password,
        null,
        null,
        MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
  }

  private static RawDocument read(PDDocument document, String name, Steps steps)
      throws IOException, LoadException {
    var paged = new PagedDocument(name);
    var glyphs = new PdfGlyphs();
    String[] labels = PdfOutline.labels(document);
    int index = 0;
    for (PDPage page : document.getPages()) {
      String label = index < labels.length ? labels[index] : String.valueOf(index + 1);
      paged.add(glyphs.read(page, label));
      steps.done();
      if (glyphs.isTooMuch()) {
        throw new LoadException(Reason.TOO_LARGE, name);
      }
      if (++index > MOST_PAGES) {
        throw new LoadException(Reason.TOO_LARGE, name);
      }
    }
    paged.damaged(glyphs.damaged());
    List<Bookmark> outline = PdfOutline.of(document);
    return paged.write(outline, steps);
  }
}
