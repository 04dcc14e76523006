package org.yandu.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the house for the classes under one base package, by name. */
final class House {
  private static final Set<String> MAY_PRINT = Set.of("cli");
  private static final int CONSTRUCTOR_PARAMETERS = 5;

  private final String base;

  House(String base) {
    this.base = base;
  }

  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    Arrows arrows = new Arrows(base);
    add(rules, "arrows", arrows::complaints, "arrows one way keep every change local");
    for (Fence fence : Fence.ALL) {
      add(rules, fence.name(), user -> fence.complaints(user, base), fence.because());
    }
    add(rules, "models know no scene", this::sceneInModel, "a model is tested without a display");
    add(
        rules,
        "only the command line prints",
        this::prints,
        "a window has no terminal, and --json promises nothing else on it");
    add(
        rules,
        "one road to the UI thread",
        this::runsLater,
        "one small class decides what runs where, and tests replace it");
    add(
        rules,
        "statics do not change",
        this::mutableStatics,
        "two libraries or two tests in one process must not meet");
    add(
        rules,
        "constructors stay short",
        this::longConstructors,
        "more than five parameters are a record that nobody named");
    return rules;
  }

  /** No circle between packages, nor between the screens: the arrows' table could hide one. */
  ArchRule noCycles() {
    return slices().matching(base + ".(**)").should().beFreeOfCycles();
  }

  private static void add(
      Map<String, ArchRule> rules,
      String name,
      Function<JavaClass, Stream<String>> complaints,
      String because) {
    rules.put(name, classes().should(condition(name, complaints)).because(because));
  }

  private static ArchCondition<JavaClass> condition(
      String name, Function<JavaClass, Stream<String>> complaints) {
    return new ArchCondition<>("keep the rule '" + name + "'") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        complaints.apply(item).forEach(complaint -> events.add(violated(item, complaint)));
      }
    };
  }

  private Stream<String> sceneInModel(JavaClass user) {
    String top = user.getName().replaceFirst("\\$.*", "");
    if (!top.endsWith("Model")) {
      return Stream.empty();
    }
    return user.getDirectDependenciesFromSelf().stream()
        .filter(arrow -> arrow.getTargetClass().getName().startsWith("javafx.scene."))
        .map(arrow -> arrow.getDescription());
  }

  private Stream<String> prints(JavaClass user) {
    if (MAY_PRINT.stream().anyMatch(name -> user.getPackageName().equals(base + "." + name))
        || user.getName().equals(base + ".Main")) {
      return Stream.empty();
    }
    return user.getAccessesFromSelf().stream()
        .filter(access -> isStandardStream(access) || isCall(access, "printStackTrace"))
        .map(JavaAccess::getDescription);
  }

  private Stream<String> runsLater(JavaClass user) {
    if (user.getPackageName().equals(base + ".ui.kit")) {
      return Stream.empty();
    }
    return user.getAccessesFromSelf().stream()
        .filter(access -> access.getTargetOwner().getName().equals("javafx.application.Platform"))
        .filter(access -> isCall(access, "runLater"))
        .map(JavaAccess::getDescription);
  }

  private Stream<String> mutableStatics(JavaClass owner) {
    return owner.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .map(field -> field.getDescription() + " is static and not final");
  }

  private Stream<String> longConstructors(JavaClass owner) {
    if (owner.isRecord() || owner.isEnum() || owner.isAnonymousClass() || owner.isLocalClass()) {
      return Stream.empty();
    }
    return owner.getConstructors().stream()
        .filter(constructor -> ownParameters(constructor) > CONSTRUCTOR_PARAMETERS)
        .map(constructor -> constructor.getDescription() + " has too many parameters");
  }

  /** Inner classes are handed their outer object; nobody wrote that parameter. */
  private static int ownParameters(JavaConstructor constructor) {
    int given = constructor.getRawParameterTypes().size();
    JavaClass owner = constructor.getOwner();
    boolean inner = owner.isInnerClass() && !owner.getModifiers().contains(JavaModifier.STATIC);
    return inner ? given - 1 : given;
  }

  private static boolean isStandardStream(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return target.getOwner().getName().equals("java.lang.System")
        && (target.getName().equals("out") || target.getName().equals("err"));
  }

  private static boolean isCall(JavaAccess<?> access, String method) {
    return access.getTarget().getName().equals(method);
  }
}
