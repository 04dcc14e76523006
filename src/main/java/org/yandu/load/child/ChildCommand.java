package org.yandu.load.child;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a child is started: the Java and the class path of the running program, with little memory
 * and no way out.
 *
 * @param main whose {@code main} calls {@link ChildLoop#serve}
 * @param options of Java that come last
 */
public record ChildCommand(Path java, String main, Limits limits, List<String> options) {
  /** Where nothing can be written and nothing is found. */
  private static final String NOWHERE =
      Path.of(System.getProperty("java.home"), "nowhere").toString();

  /** What Java itself needs to start, and the locale, by which it reads the names of its files. */
  private static final Set<String> ENVIRONMENT =
      Set.of("LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "SystemRoot", "SYSTEMROOT");

  private static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  /** A child that dies says so by its exit code, on no stream and in no file. */
  private static final List<String> QUIET =
      List.of(
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+ErrorFileToStderr",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-Djava.awt.headless=true",
          "-Djava.io.tmpdir=" + NOWHERE,
          "-Duser.home=" + NOWHERE);

  /** No name is found, and every connection would have to go through a proxy without address. */
  private static final List<String> OFFLINE =
      List.of(
          "-Djava.net.useSystemProxies=false",
          "-Djdk.net.hosts.file=" + NOWHERE,
          "-DsocksProxyHost=nowhere.invalid",
          "-DsocksNonProxyHosts=",
          "-Dhttp.proxyHost=nowhere.invalid",
          "-Dhttp.nonProxyHosts=",
          "-Dhttps.proxyHost=nowhere.invalid",
          "-Dftp.proxyHost=nowhere.invalid",
          "-Dftp.nonProxyHosts=");

  /** For every parser of XML, also those inside libraries. */
  private static final List<String> STRICT_XML =
      List.of(
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=",
          "-Djavax.xml.accessExternalStylesheet=",
          "-Djdk.xml.enableExtensionFunctions=false",
          "-Djdk.xml.entityExpansionLimit=100",
          "-Djdk.xml.totalEntitySizeLimit=100000",
          "-Djdk.xml.maxGeneralEntitySizeLimit=100000",
          "-Djdk.xml.maxXMLNameLimit=1000");

  public ChildCommand {
    requireNonNull(java);
    requireNonNull(main);
    requireNonNull(limits);
    options = List.copyOf(options);
  }

  /** Runs {@code main} by the Java that runs this program. */
  public static ChildCommand of(Class<?> main, Limits limits, String... options) {
    return new ChildCommand(runningJava(), main.getName(), limits, List.of(options));
  }

  private static Path runningJava() {
    Path folder = Path.of(System.getProperty("java.home"), "bin");
    Path windows = folder.resolve("java.exe");
    return Files.isExecutable(windows) ? windows : folder.resolve("java");
  }

  Process start() throws IOException {
    var command = new ArrayList<String>();
    command.add(java.toString());
    command.add("-Xmx" + limits.heapMegabytes() + "m");
    command.addAll(QUICK);
    command.addAll(QUIET);
    command.addAll(OFFLINE);
    command.addAll(STRICT_XML);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main, "" + limits.idle().toMillis()));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().retainAll(ENVIRONMENT);
    builder.directory(new File(System.getProperty("java.home")));
    return builder.start();
  }

  /** Absolute, because the child stands in another folder. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> !part.isEmpty())
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
