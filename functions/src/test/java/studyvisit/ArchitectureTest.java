package studyvisit;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import studyvisit.split.Aim;
import studyvisit.split.Certificate;
import studyvisit.split.Level;
import studyvisit.split.Lottery;
import studyvisit.split.Objective;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Proof;
import studyvisit.split.Region;
import studyvisit.split.Rule;
import studyvisit.split.Split;

/// The rules of the layout, which no review need remember.
class ArchitectureTest {
  private static final String[] FEATURES = {
    "studyvisit.programme..",
    "studyvisit.interest..",
    "studyvisit.letter..",
    "studyvisit.report..",
    "studyvisit.paper..",
    "studyvisit.journey..",
    "studyvisit.export..",
    "studyvisit.desk..",
    "studyvisit.split..",
    "studyvisit.aws..",
    "studyvisit.web.."
  };

  private static final Class<?>[] WHAT_THE_PROBLEM_SAYS = {
    Problem.class, Person.class, Region.class, Rule.class, Aim.class, Level.class, Lottery.class
  };

  private static final Class<?>[] WHAT_THE_SOLVER_SAYS = {
    Split.class, Objective.class, Certificate.class, Proof.class
  };

  private static final JavaClasses MAIN = imported("studyvisit");

  @Test
  void no_packages_depend_on_each_other_in_a_circle() {
    check(
        slices()
            .matching("studyvisit.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(simpleNameEndingWith("Handler"), alwaysTrue())
            .ignoreDependency(name(Wiring.class.getName()), alwaysTrue())
            .ignoreDependency(name(Settings.class.getName()), alwaysTrue()));
  }

  @Test
  void the_split_knows_java_only() {
    check(
        classes()
            .that()
            .resideInAPackage("studyvisit.split..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "studyvisit.split.."));
  }

  @Test
  void the_checker_shares_no_code_with_the_solver() {
    check(
        classes()
            .that()
            .resideInAPackage("studyvisit.split.check..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.jspecify..", "studyvisit.split.check..")
                    .or(belongToAnyOf(WHAT_THE_PROBLEM_SAYS))
                    .or(belongToAnyOf(WHAT_THE_SOLVER_SAYS))));
    check(
        noClasses()
            .that()
            .resideInAPackage("studyvisit.split")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("studyvisit.split.check.."));
  }

  @Test
  void the_meetings_know_java_only() {
    check(
        classes()
            .that()
            .resideInAPackage("studyvisit.meeting..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "studyvisit.meeting.."));
  }

  @Test
  void only_the_papers_know_openpdf_which_other_artifacts_lack() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("studyvisit.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openpdf.."));
  }

  @Test
  void only_aws_and_wiring_know_the_sdk() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("studyvisit.aws..")
            .and()
            .doNotBelongToAnyOf(Wiring.class, Settings.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.."));
  }

  @Test
  void only_handlers_and_web_know_lambda() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("studyvisit.web..")
            .and()
            .haveSimpleNameNotEndingWith("Handler")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.amazonaws.."));
  }

  @Test
  void nobody_knows_a_handler() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                simpleNameEndingWith("Handler").and(resideInAPackage("studyvisit.."))));
  }

  @Test
  void json_and_language_know_no_feature() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("studyvisit.json..", "studyvisit.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES));
  }

  @Test
  void features_know_the_wiring_in_their_handlers_only() {
    check(
        noClasses()
            .that()
            .resideInAPackage("studyvisit.*..")
            .and()
            .haveSimpleNameNotEndingWith("Handler")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Wiring.class, Settings.class));
  }

  @Test
  void nothing_is_null_unless_it_says_so() {
    assertThat(MAIN.stream().map(type -> type.getPackage()).distinct())
        .allMatch(type -> type.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void names_say_the_act_or_the_thing() {
    for (String empty : List.of("Manager", "Util", "Utils", "Helper", "Impl", "Service")) {
      check(noClasses().should().haveSimpleNameEndingWith(empty));
    }
  }

  /// Reads the project's classes only: the names of the libraries' say enough, and reading those
  /// takes five times as long.
  private static JavaClasses imported(String root) {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(root);
  }

  private static void check(ArchRule rule) {
    rule.check(MAIN);
  }
}
