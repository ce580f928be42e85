package studyvisit.operations;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The project's code that can run when a class is made and used: rapid type analysis (Bacon and
/// Sweeney, 1996) on the class files. A call of an interface's method reaches that method of every
/// class that is made somewhere in reach. A class that a library knows by one of its own types is
/// called by it at any time: all of its methods are in reach, among them a handler's.
///
/// Out of sight are only `toString`, `equals`, `hashCode` and what templates read of their models.
final class Reach {
  private static final Set<String> NO_LIBRARY =
      Set.of(Object.class.getName(), Record.class.getName(), Enum.class.getName());

  private final JavaClasses project;
  private final Set<JavaCodeUnit> units = new HashSet<>();
  private final Set<JavaClass> made = new HashSet<>();

  private Reach(JavaClasses project) {
    this.project = project;
  }

  /// All that a new object of this class, made without arguments, can do.
  static Reach of(String className, JavaClasses project) {
    Reach reach = new Reach(project);
    reach.units.add(project.get(className).getConstructor());
    reach.made.add(project.get(className));
    while (reach.grows()) {
      // again: a class that was made may have methods that were called before
    }
    return reach;
  }

  /// The code in reach: constructors, methods and static initialisers, each with its lambdas.
  Set<JavaCodeUnit> units() {
    return Set.copyOf(units);
  }

  /// What a piece of code calls or refers to, the project's own and others'.
  static Stream<CodeUnitAccessTarget> calls(JavaCodeUnit unit) {
    return unit.getAccessesFromSelf().stream()
        .map(JavaAccess::getTarget)
        .filter(CodeUnitAccessTarget.class::isInstance)
        .map(CodeUnitAccessTarget.class::cast);
  }

  private boolean grows() {
    int before = units.size() + made.size();
    for (JavaClass type : List.copyOf(made)) {
      if (knownToALibrary(type)) units.addAll(type.getMethods());
    }
    for (JavaCodeUnit unit : List.copyOf(units)) {
      unit.getOwner().getStaticInitializer().ifPresent(units::add);
      calls(unit)
          .filter(call -> ours(call.getOwner()) && !call.getOwner().isArray())
          .forEach(this::follow);
    }
    return units.size() + made.size() > before;
  }

  private void follow(CodeUnitAccessTarget call) {
    JavaClass owner = project.get(call.getOwner().getName());
    owner.getStaticInitializer().ifPresent(units::add);
    if (call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)) made.add(owner);
    Stream.concat(
            Stream.of(owner),
            Stream.concat(
                Stream.concat(
                    owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream()),
                owner.getAllSubclasses().stream().filter(this::isMade)))
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> same(unit, call))
        .forEach(units::add);
  }

  /// Made itself, or what is made inherits from it.
  private boolean isMade(JavaClass type) {
    return made.contains(type) || type.getAllSubclasses().stream().anyMatch(made::contains);
  }

  private static boolean same(JavaCodeUnit unit, CodeUnitAccessTarget call) {
    return unit.getName().equals(call.getName())
        && HasName.Utils.namesOf(unit.getRawParameterTypes())
            .equals(HasName.Utils.namesOf(call.getRawParameterTypes()));
  }

  private static boolean knownToALibrary(JavaClass type) {
    return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
        .anyMatch(other -> !ours(other) && !NO_LIBRARY.contains(other.getName()));
  }

  static boolean ours(JavaClass type) {
    return type.getPackageName().startsWith("studyvisit");
  }
}
