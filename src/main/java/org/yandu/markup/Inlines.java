package org.yandu.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The runs of a paragraph. Goes down and up without calling itself, for depth has no bound here.
 */
final class Inlines {
  /** A link of this program is one without brackets too: it is pasted as it was copied. */
  private static final Pattern OWN = Pattern.compile("yandu:/{1,2}[A-Za-z]+/[0-9A-Fa-f-]{36}");

  private final List<Run> runs = new ArrayList<>();
  private int bold;
  private int italic;
  private final List<String> links = new ArrayList<>();

  private Inlines() {}

  static List<Run> of(Node parent) {
    var inlines = new Inlines();
    Node node = parent.getFirstChild();
    while (node != null) {
      inlines.enter(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      inlines.leave(node);
      while (node.getNext() == null && node.getParent() != parent) {
        node = node.getParent();
        inlines.leave(node);
      }
      node = node.getNext();
    }
    return inlines.runs;
  }

  private void enter(Node node) {
    switch (node) {
      case Text text -> words(text.getLiteral());
      case Code code -> add(code.getLiteral(), Run.Emphasis.CODE);
      case SoftLineBreak _ -> add("\n");
      case HardLineBreak _ -> add("\n");
      case HtmlInline html -> add(html.getLiteral());
      case StrongEmphasis _ -> bold++;
      case Emphasis _ -> italic++;
      case Link link -> links.add(Emphases.unhelped(link.getDestination()));
      default -> {
        // Nothing else has words of its own; of a picture those are left that stand for it.
      }
    }
  }

  private void leave(Node node) {
    switch (node) {
      case StrongEmphasis _ -> bold--;
      case Emphasis _ -> italic--;
      case Link link -> endLink(link);
      default -> {
        // Nothing else was begun.
      }
    }
  }

  private void endLink(Link node) {
    String destination = links.getLast();
    if (node.getFirstChild() == null) {
      add(destination);
    }
    links.removeLast();
  }

  private void words(String literal) {
    if (!links.isEmpty()) {
      add(literal);
      return;
    }
    Matcher own = OWN.matcher(literal);
    int done = 0;
    while (own.find()) {
      add(literal.substring(done, own.start()));
      links.add(own.group());
      add(own.group());
      links.removeLast();
      done = own.end();
    }
    add(literal.substring(done));
  }

  private void add(String literal, Run.Emphasis... more) {
    String text = Emphases.unhelped(literal);
    if (text.isEmpty()) {
      return;
    }
    Set<Run.Emphasis> emphasis = EnumSet.noneOf(Run.Emphasis.class);
    if (bold > 0) {
      emphasis.add(Run.Emphasis.BOLD);
    }
    if (italic > 0) {
      emphasis.add(Run.Emphasis.ITALIC);
    }
    emphasis.addAll(List.of(more));
    Run run =
        new Run(text, emphasis, links.isEmpty() ? Optional.empty() : Optional.of(links.getLast()));
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.emphasis().equals(run.emphasis()) && last.link().equals(run.link())) {
      runs.set(runs.size() - 1, last.withText(last.text() + text));
    } else {
      runs.add(run);
    }
  }
}
