package org.yandu.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.yandu.i18n.Texts;
import org.yandu.search.Hit;
import org.yandu.text.Lines;

/** A place that was found, for a person and as JSON. */
final class HitText {
  private HitText() {}

  /** Where it is in one line, the words around it in a second. */
  static String of(Hit hit, Texts texts) {
    List<String> path = new ArrayList<>();
    path.add(
        hit.document().isEmpty() ? texts.get("search.free") : Lines.joined(hit.documentTitle()));
    String work = Lines.joined(hit.work());
    if (!work.isEmpty() && !work.equals(path.getFirst())) {
      path.add(work);
    }
    if (!hit.section().isEmpty()) {
      path.add(Lines.joined(hit.section()));
    }
    if (hit.document().isPresent() && hit.note().isPresent()) {
      path.add(texts.get("search.note"));
    } else if (hit.paragraph() > 0) {
      path.add(texts.get("search.paragraph", hit.paragraph()));
    }
    return String.join(" / ", path) + "\n  " + hit.text().replace('\n', ' ') + "\n";
  }

  static ObjectNode json(Hit hit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("document", hit.document().map(Object::toString).orElse(null));
    json.put("title", hit.documentTitle());
    json.put("work", hit.work());
    json.put("section", hit.section());
    json.put("paragraph", hit.paragraph());
    json.set("range", AnnotationJson.range(hit.range()));
    json.put("text", hit.text());
    json.set("match", AnnotationJson.range(hit.match()));
    json.put("note", hit.note().map(Object::toString).orElse(null));
    return json;
  }
}
