package org.yandu.load.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Word 97 to 2003 and Kingsoft WPS; it also says what other OLE files and old Word files are. */
public final class DocReader implements FormatReader {
  private static final String TEXT = "WordDocument";
  private static final int LARGEST_PACKAGE = 200 << 20;

  /** Programs that keep their files in the same container, by a stream that only they have. */
  private static final Map<String, String> PROGRAMS = programs();

  private static Map<String, String> programs() {
    Map<String, String> programs = new LinkedHashMap<>();
    programs.put("Workbook", "Excel");
    programs.put("Book", "Excel");
    programs.put("PowerPoint Document", "PowerPoint");
    programs.put("CONTENTS", "Microsoft Works");
    programs.put("MN0", "Microsoft Works");
    programs.put("MM", "Microsoft Works");
    programs.put("VisioDocument", "Visio");
    programs.put("Quill", "Publisher");
    programs.put("__properties_version1.0", "Outlook");
    programs.put("BodyText", "Hangul");
    programs.put("PerfectOffice_MAIN", "WordPerfect");
    return programs;
  }

  @Override
  public String name() {
    return "doc";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return isOle(file) || isOldWord(file) || isWordPerfect(file);
  }

  static boolean isOle(SourceFile file) {
    return file.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
  }

  /** Word for Windows 1 and 2, Word for DOS and Write have forms without a container. */
  private static boolean isOldWord(SourceFile file) {
    return file.startsWith(0xDB, 0xA5, 0x2D, 0)
        || file.startsWith(0x9B, 0xA5, 0x21, 0)
        || file.startsWith(0x31, 0xBE, 0, 0, 0, 0xAB)
        || file.startsWith(0xFE, 0x37, 0, 0x23);
  }

  /** Files of version 4 have no signature: they begin with a command, closed as it was opened. */
  private static boolean isWordPerfect(SourceFile file) {
    byte[] bytes = file.bytes();
    boolean command = bytes.length > 5 && bytes[0] == (byte) 0xCB && bytes[5] == (byte) 0xCB;
    return file.startsWith(0xFF, 'W', 'P', 'C') || command && bytes[1] >= 0 && bytes[1] < ' ';
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    if (isWordPerfect(file)) {
      throw new LoadException(Reason.FOREIGN, file.name(), "WordPerfect");
    }
    if (isOldWord(file)) {
      throw new LoadException(Reason.OLD_WORD, file.name());
    }
    String password = options.password().orElse(null);
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return new DocxReader().read(opened(files, file.name(), password), options);
      }
      return read(files.getRoot(), file.name(), password);
    } catch (OldWordFileFormatException e) {
      throw new LoadException(Reason.OLD_WORD, e, file.name());
    } catch (EncryptedDocumentException e) {
      Reason reason = password == null ? Reason.PASSWORD : Reason.WRONG_PASSWORD;
      throw new LoadException(reason, e, file.name());
    } catch (IOException | RuntimeException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }

  /** The DOCX that Word packs into such a container when it is given a password. */
  private static SourceFile opened(POIFSFileSystem files, String name, String password)
      throws IOException, LoadException {
    if (password == null) {
      throw new LoadException(Reason.PASSWORD, name);
    }
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      if (!decryptor.verifyPassword(password)) {
        throw new LoadException(Reason.WRONG_PASSWORD, name);
      }
      try (InputStream in = decryptor.getDataStream(files)) {
        return new SourceFile(name, in.readNBytes(LARGEST_PACKAGE));
      }
    } catch (GeneralSecurityException e) {
      throw new LoadException(Reason.BROKEN, e, name);
    }
  }

  private static RawDocument read(DirectoryNode root, String name, String password)
      throws IOException, LoadException {
    if (root.hasEntryCaseInsensitive(TEXT)) {
      // The library takes the password from a variable of the thread and from nowhere else.
      Biff8EncryptionKey.setCurrentUserPassword(password);
      try (var document = new HWPFDocument(root)) {
        return WordText.write(new DocText(document).read());
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
    }
    for (var program : PROGRAMS.entrySet()) {
      if (root.hasEntryCaseInsensitive(program.getKey())) {
        throw new LoadException(Reason.FOREIGN, name, program.getValue());
      }
    }
    throw new LoadException(Reason.UNSUPPORTED, name);
  }
}
